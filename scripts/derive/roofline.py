"""Vectors of spec/roofline.md, with exact fractions."""

import roofline_layers
import roofline_machines
import roofline_passes
import roofline_solve


def files():
    return {"roofline/layer": roofline_layers.file(), **roofline_machines.files(), "roofline/passes": roofline_passes.file(), **roofline_solve.files()}
