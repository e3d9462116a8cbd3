"""Train the demonstration's network on drawn images and save its tensors: their float32 values one after another in a .bin, names and shapes in a .json.

    node packages/demo/scripts/make-images.ts --seed 1 --count 40000 --out train.bin
    python packages/demo/scripts/train/train.py train.bin --out weights
    node packages/demo/scripts/make-model.ts weights

Needs PyTorch and NumPy. One CPU thread and a fixed seed; about ten minutes. Other versions or processors round differently and give other weights.
"""

import argparse
import json
import time

import numpy as np
import torch
from torch import nn

from network import Network

MEAN, STD = 0.5, 0.25
"""Of all three channels; `preprocess` in src/index.ts says the same."""


def load(path: str) -> tuple[torch.Tensor, torch.Tensor]:
    """CIFAR-10 records -> images [N, 3, 32, 32], bytes, and labels [N]."""
    records = torch.from_numpy(np.fromfile(path, np.uint8).reshape(-1, 3073).copy())
    return records[:, 1:].reshape(-1, 3, 32, 32), records[:, 0].long()


def normalized(images: torch.Tensor) -> torch.Tensor:
    return (images.float() / 255 - MEAN) / STD


def train(network: nn.Module, images: torch.Tensor, labels: torch.Tensor, epochs: int, batch: int, rate: float, decay: float) -> None:
    """SGD with momentum, learning rate up for a fifth of the steps and then down along a cosine."""
    steps = epochs * (len(images) // batch)
    optimizer = torch.optim.SGD(network.parameters(), lr=rate, momentum=0.9, weight_decay=decay, nesterov=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, pct_start=0.2)
    for epoch in range(epochs):
        start, total, right = time.time(), 0.0, 0
        network.train()
        order = torch.randperm(len(images))
        for at in range(0, len(images) - batch + 1, batch):
            chosen = order[at : at + batch]
            logits = network(normalized(images[chosen]))
            loss = nn.functional.cross_entropy(logits, labels[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * batch
            right += int((logits.argmax(1) == labels[chosen]).sum())
        seen = len(images) // batch * batch
        print(f"epoch {epoch + 1}/{epochs}: loss {total / seen:.4f}, top-1 {100 * right / seen:.2f} %, {time.time() - start:.0f} s", flush=True)


def save(network: nn.Module, path: str) -> None:
    tensors = {name: tensor for name, tensor in network.state_dict().items() if tensor.dtype == torch.float32}
    np.concatenate([tensor.numpy().astype("<f4").ravel() for tensor in tensors.values()]).tofile(path + ".bin")
    with open(path + ".json", "w") as file:
        json.dump([{"name": name, "shape": list(tensor.shape)} for name, tensor in tensors.items()], file, indent=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("images")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=54)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--decay", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    network = Network()
    print(f"{sum(p.numel() for p in network.parameters())} parameters", flush=True)
    train(network, *load(options.images), options.epochs, options.batch, options.rate, options.decay)
    save(network, options.out)


if __name__ == "__main__":
    main()
