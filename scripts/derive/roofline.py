"""Vectors of spec/roofline.md, with exact fractions."""

import roofline_layers
import roofline_machines
import roofline_passes
import roofline_solve

NOTES = roofline_layers.NOTES | roofline_machines.NOTES | roofline_passes.NOTES | roofline_solve.NOTES


def files():
    return {"roofline/layer": roofline_layers.file(), **roofline_machines.files(), "roofline/passes": roofline_passes.file(), **roofline_solve.files()}
