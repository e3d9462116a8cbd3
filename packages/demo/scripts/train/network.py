"""The demonstration's network: a residual CNN for 32 x 32 images, fifteen convolutions, 69,000 parameters."""

from collections import OrderedDict

import torch
from torch import nn


def convolution(inputs: int, outputs: int, kernel: int, stride: int = 1) -> nn.Sequential:
    """A convolution without bias, and the normalization of its output."""
    return nn.Sequential(
        OrderedDict(
            conv=nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False),
            bn=nn.BatchNorm2d(outputs),
        )
    )


class Block(nn.Module):
    """Two 3x3 convolutions beside a shortcut, which a 1x1 convolution brings to size where the shape changes."""

    def __init__(self, inputs: int, outputs: int, stride: int):
        super().__init__()
        self.first = convolution(inputs, outputs, 3, stride)
        self.second = convolution(outputs, outputs, 3)
        self.shortcut = convolution(inputs, outputs, 1, stride) if stride > 1 or inputs != outputs else nn.Identity()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.relu(self.second(torch.relu(self.first(x))) + self.shortcut(x))


class Network(nn.Module):
    """Normalized images [N, 3, 32, 32] -> logits [N, 10]."""

    def __init__(self, widths: tuple[int, int, int] = (10, 20, 40), blocks: int = 2, classes: int = 10):
        super().__init__()
        self.stem = convolution(3, widths[0], 3)
        self.stage1 = stage(widths[0], widths[0], 1, blocks)
        self.stage2 = stage(widths[0], widths[1], 2, blocks)
        self.stage3 = stage(widths[1], widths[2], 2, blocks)
        self.fc = nn.Linear(widths[2], classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = torch.relu(self.stem(x))
        x = self.stage3(self.stage2(self.stage1(x)))
        return self.fc(x.mean(dim=(2, 3)))


def stage(inputs: int, outputs: int, stride: int, blocks: int) -> nn.Sequential:
    """Blocks of one width; the first may reduce the picture."""
    return nn.Sequential(Block(inputs, outputs, stride), *(Block(outputs, outputs, 1) for _ in range(blocks - 1)))
