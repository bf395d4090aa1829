// Instruction sets beyond what the compiler is told to take for granted (--instruction-set in build/Viper.Native.targets): code asks for
// them by bits of this word, as for Dp.IsSupported. ViperOS has no processor that has them, so none is set.

    .section .rodata.g_cpuFeatures, "a"
    .balign 4
    .globl g_cpuFeatures
    .type g_cpuFeatures, %object
g_cpuFeatures:
    .word 0
    .size g_cpuFeatures, 4
