// Transitions to and from native code. There is no collector to tell about them yet.

#include "../Macros.inc"

FUNCTION RhpPInvoke
    ret
END RhpPInvoke

ALIAS RhpPInvokeReturn, RhpPInvoke

FUNCTION RhpGcPoll
    ret
END RhpGcPoll
