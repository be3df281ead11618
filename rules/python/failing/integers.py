import ctypes

import numpy as np
from flask import request


def flawed(rows, library):
    # ruleid: number-cut-to-fixed-width
    count = ctypes.c_ushort(len(rows))
    size = int(request.args["size"])
    # ruleid: number-cut-to-fixed-width
    wide = np.int32(size)
    # ruleid: number-cut-to-fixed-width
    library.allocate(ctypes.c_int(size * 4))
    return count, wide


def safe(rows, library, number):
    # ok: number-cut-to-fixed-width
    count = ctypes.c_size_t(len(rows))
    size = int(request.args["size"])
    if not 0 <= size < 1000:
        raise ValueError(size)
    # ok: number-cut-to-fixed-width
    wide = np.int32(size)
    # ok: number-cut-to-fixed-width
    library.allocate(ctypes.c_int(number))
    return count, wide
