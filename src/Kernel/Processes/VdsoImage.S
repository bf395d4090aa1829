/* The vDSO as it was linked, for Vdso.cs to copy. */
    .section .rodata, "a"
    .balign 8
    .globl VdsoImageStart
VdsoImageStart:
    .incbin VDSO_FILE
    .globl VdsoImageEnd
VdsoImageEnd:
