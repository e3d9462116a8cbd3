"""A generator of integers that any Python, or any language, repeats: the 64-bit linear congruential generator of Knuth's MMIX, high bits only."""


class Lcg:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        """An integer from 0 to limit - 1; limit at most 2^32."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 32) * limit >> 32

    def between(self, least, greatest):
        return least + self.below(greatest - least + 1)

    def choice(self, values):
        return values[self.below(len(values))]

    def float32(self, exponent):
        """A float32 of 24 random significant bits from 2^exponent up to its double."""
        return (2**23 + self.below(2**23)) * 2.0 ** (exponent - 23)
