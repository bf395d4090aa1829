// Stores of references. The kernel publishes objects under locks, so that a plain store will do. In programs, an object that becomes
// reachable for other threads must be seen whole there (.NET memory model, object assignment), which a store-release gives for less
// than a barrier (Arm ARM B2.3.11).

#include "Macros.inc"

#ifdef VIPER_KERNEL
    .macro STORE_REFERENCE value, address
    str \value, [\address]
    .endm
#else
    .macro STORE_REFERENCE value, address
    stlr \value, [\address]
    .endm
#endif

// x14 destination (advances by 8), x15 reference; changes nothing else but x12 and x17.
FUNCTION RhpAssignRefArm64
    STORE_REFERENCE x15, x14
    add x14, x14, #8
    ret
END RhpAssignRefArm64

ALIAS RhpCheckedAssignRefArm64, RhpAssignRefArm64

// x14 destination, x13 source; both advance by 8.
FUNCTION RhpByRefAssignRefArm64
    ldr x15, [x13], #8
    STORE_REFERENCE x15, x14
    add x14, x14, #8
    ret
END RhpByRefAssignRefArm64

// (destination, reference) as an ordinary call
FUNCTION RhpAssignRef
    STORE_REFERENCE x1, x0
    ret
END RhpAssignRef

ALIAS RhpCheckedAssignRef, RhpAssignRef
