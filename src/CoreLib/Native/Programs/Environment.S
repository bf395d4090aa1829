// Where the parent's strings lie: the start stack holds argc, argv[], 0, envp[], 0 (System V ABI, "Process Initialization").

#include "../Macros.inc"

// byte** viper_environment(): pointers to zero-terminated strings, then a null pointer.
FUNCTION viper_environment
    ADDRESS x0, viper_start_stack
    ldr x0, [x0]
    cbz x0, 1f
    ldr x1, [x0]
    add x0, x0, x1, lsl #3
    add x0, x0, #16
1:  ret
END viper_environment

    .bss
    .balign 8
    .globl viper_start_stack
    .type viper_start_stack, %object
viper_start_stack:
    .skip 8
    .size viper_start_stack, 8
