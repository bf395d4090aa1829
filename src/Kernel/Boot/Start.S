// From the boot loader to the first C# instruction, on the boot CPU and on the others.
//
// Entered with the MMU off, at EL1 or EL2, at the load address, as the arm64 Image protocol says (Linux,
// Documentation/arch/arm64/booting.rst): x0 = physical address of the device tree. Nothing here uses a stack before the MMU is on.
// Registers that live through all of it: x20 device tree or context, x21 exception level of entry, x23 load address of the image.

#include "../Arm64/Definitions.h"

    .section .text.boot, "ax"
    .globl ImageHeader
ImageHeader:
    b Start
    .word 0
    .quad 0                         // text_offset from a 2 MiB boundary
    .quad ImageSize                 // with .bss; the image builder adds the boot archive behind it
    .quad 0xA                       // little-endian, 4 KiB pages, anywhere in RAM
    .quad 0, 0, 0
    .ascii "ARM\x64"
    .word 0

    .text
Start:
    mov x20, x0
    bl EnterEl1
    adrp x23, ImageHeader
    bl BuildTables
    bl EnableMmu
    ldr x1, =StartHigh
    br x1

StartHigh:
    // Identity mapping off: from here on the lower half belongs to programs.
    bl ForgetIdentity
    ldr x1, =BssStart
    ldr x2, =BssEnd
1:  cmp x1, x2
    b.hs 2f
    stp xzr, xzr, [x1]
    stp xzr, xzr, [x1, #16]
    stp xzr, xzr, [x1, #32]
    stp xzr, xzr, [x1, #48]
    add x1, x1, #64
    b 1b
2:  ldr x1, =BootStackTop
    mov sp, x1
    // Until C# has made the CPU's own block, an overflow of the boot stack finds its emergency stack through this one.
    ldr x1, =BootCpuBlock + CPU_BLOCK_SIZE
    ldr x2, =BootEmergencyStackTop
    str x2, [x1, #CPU_EMERGENCY_STACK]
    msr tpidr_el1, x1
    mov x29, xzr
    bl ViperInitializeRuntime
    mov x0, x20
    mov x1, x23
    mov x2, x21
    mov x29, xzr
    mov x30, xzr
    b KernelMain

// A CPU started by PSCI CPU_ON: x0 = physical address of { stack top, Cpu object }.
    .globl SecondaryStart
SecondaryStart:
    mov x20, x0
    bl EnterEl1
    bl EnableMmu
    ldr x1, =SecondaryHigh
    br x1

SecondaryHigh:
    bl ForgetIdentity
    mov x1, #DIRECT_MAP_HIGH
    lsl x1, x1, #48
    orr x20, x20, x1
    ldp x1, x0, [x20]
    mov sp, x1
    msr tpidr_el1, x0
    mov x29, xzr
    mov x30, xzr
    b SecondaryMain

// Leaves EL2 for EL1 with interrupts masked, MMU off and nothing trapped. Returns the level of entry in x21. Clobbers x1, x2.
EnterEl1:
    msr daifset, #15
    ldr x1, =SCTLR_MMU_OFF
    mrs x21, CurrentEL
    lsr x21, x21, #2
    cmp x21, #2
    b.eq 1f
    msr sctlr_el1, x1
    isb
    ret
1:  msr sctlr_el1, x1
    mov x1, #(1 << 31)              // HCR_EL2.RW: EL1 is AArch64; nothing is trapped or virtual
    msr hcr_el2, x1
    mov x1, #3                      // CNTHCTL_EL2: EL1 may use the physical counter and timer
    msr cnthctl_el2, x1
    msr cntvoff_el2, xzr            // the virtual counter is the physical one, on every CPU alike
    mov x1, #0x33FF                 // CPTR_EL2: RES1 bits only, FP not trapped
    msr cptr_el2, x1
    msr hstr_el2, xzr
    msr vttbr_el2, xzr
    mrs x1, midr_el1
    msr vpidr_el2, x1
    mrs x1, mpidr_el1
    msr vmpidr_el2, x1
    mrs x1, id_aa64dfr0_el1         // with a PMU: all its counters to EL1 (MDCR_EL2.HPMN), else 0
    ubfx x1, x1, #8, #4
    cbz x1, 2f
    cmp x1, #15
    mov x1, #0
    b.eq 2f
    mrs x1, pmcr_el0
    ubfx x1, x1, #11, #5
2:  msr mdcr_el2, x1
    mrs x1, id_aa64pfr0_el1         // GICv3 system registers: EL1 may switch them on (ICC_SRE_EL2.Enable), no virtual interrupts
    ubfx x1, x1, #24, #4
    cbz x1, 3f
    mrs x1, S3_4_C12_C9_5           // ICC_SRE_EL2
    mov x2, #9                      // Enable and SRE
    orr x1, x1, x2
    msr S3_4_C12_C9_5, x1
    isb
    mrs x1, S3_4_C12_C9_5
    tbz x1, #0, 3f
    msr S3_4_C12_C11_0, xzr         // ICH_HCR_EL2
3:  mov x1, #0x3C5                  // EL1 with its own stack pointer, DAIF masked
    msr spsr_el2, x1
    msr elr_el2, x30
    eret

// Fills the first tables: the image at its final address with its final rights, the GiB with the image and that with the device tree
// in the direct map (never executable; KernelPageTables makes the rest), and the image's GiB at its physical address, read-only, for
// the moment of the switch. Clobbers x1-x9.
BuildTables:
    adrp x1, BootTablesStart
    adrp x2, BootTablesEnd
    mov x9, x30
    bl InvalidateTables
1:  stp xzr, xzr, [x1], #16
    cmp x1, x2
    b.lo 1b

    adrp x1, KernelRoot
    adrp x2, ImageLevel1
    orr x3, x2, #PTE_TABLE
    str x3, [x1, #(511 * 8)]
    adrp x3, DirectLevel1
    orr x4, x3, #PTE_TABLE
    str x4, [x1]
    adrp x4, ImageLevel2
    orr x5, x4, #PTE_TABLE
    str x5, [x2, #(510 * 8)]
    adrp x5, ImageLevel3
    orr x6, x5, #PTE_TABLE
    add x7, x6, #4096
    stp x6, x7, [x4]

    mov x1, x23
    adrp x2, TextEnd
    ldr x4, =(PTE_KERNEL_PAGE | PTE_READ_ONLY | PTE_UXN)
    bl MapPages
    adrp x2, RodataEnd
    ldr x4, =(PTE_KERNEL_PAGE | PTE_READ_ONLY | PTE_UXN | PTE_PXN)
    bl MapPages
    adrp x2, ImageEnd
    ldr x4, =(PTE_KERNEL_PAGE | PTE_UXN | PTE_PXN)
    bl MapPages

    adrp x1, BootStackGuard         // nothing there: an overflow of the boot stack faults
    sub x1, x1, x23
    lsr x1, x1, #12
    adrp x5, ImageLevel3
    str xzr, [x5, x1, lsl #3]

    ldr x4, =(PTE_KERNEL_BLOCK | PTE_UXN | PTE_PXN)
    lsr x1, x23, #30
    orr x5, x4, x1, lsl #30
    str x5, [x3, x1, lsl #3]
    lsr x1, x20, #30
    cmp x1, #512                    // nothing that can be a device tree: leave it unmapped, C# refuses it
    b.hs 2f
    orr x5, x4, x1, lsl #30
    str x5, [x3, x1, lsl #3]
2:
    adrp x1, IdentityLevel0
    adrp x2, IdentityLevel1
    orr x3, x2, #PTE_TABLE
    lsr x4, x23, #39
    str x3, [x1, x4, lsl #3]
    ldr x4, =(PTE_KERNEL_BLOCK | PTE_READ_ONLY | PTE_UXN)
    lsr x1, x23, #30
    orr x5, x4, x1, lsl #30
    and x1, x1, #511
    str x5, [x2, x1, lsl #3]

    // What a cache may hold of the tables from before the writes above is stale (Arm ARM D7.2, "memory type with the MMU off").
    adrp x1, BootTablesStart
    adrp x2, BootTablesEnd
    bl InvalidateTables
    ret x9

// [x1, x2) out of all caches; keeps both. Clobbers x3.
InvalidateTables:
    dmb sy
    mov x3, x1
1:  dc ivac, x3
    add x3, x3, #64
    cmp x3, x2
    b.lo 1b
    dsb sy
    ret

// Pages of [x1, x2) with attributes x4 into the table at x5; advances x1 and x5. Clobbers x6.
MapPages:
    cmp x1, x2
    b.hs 1f
    orr x6, x1, x4
    str x6, [x5], #8
    add x1, x1, #4096
    b MapPages
1:  ret

// Translation on, caches on, FP on, vectors and per-CPU state as every CPU has them. Returns to the physical address. Clobbers x1-x4.
EnableMmu:
    mov x1, #(3 << 20)              // CPACR_EL1.FPEN: compiled C# copies and clears with Q registers
    msr cpacr_el1, x1
    msr mdscr_el1, xzr
    msr contextidr_el1, xzr
    mov x1, #2                      // CNTKCTL_EL1.EL0VCTEN: programs may read the virtual counter and its frequency
    msr cntkctl_el1, x1
    mrs x1, id_aa64dfr0_el1
    ubfx x1, x1, #8, #4
    sub x1, x1, #1
    cmp x1, #14
    b.hs 1f
    msr pmuserenr_el0, xzr
1:  ldr x1, =MAIR_VALUE
    msr mair_el1, x1
    ldr x1, =TCR_VALUE
    mrs x2, id_aa64mmfr0_el1
    and x3, x2, #15                 // PARange as IPS, at most 48 bits
    cmp x3, #5
    mov x4, #5
    csel x3, x3, x4, lo
    orr x1, x1, x3, lsl #32
    ubfx x2, x2, #4, #4             // ASIDBits: 2 says 16
    cmp x2, #2
    b.ne 2f
    orr x1, x1, #(1 << 36)          // TCR_EL1.AS
2:  msr tcr_el1, x1
    adrp x1, IdentityLevel0
    msr ttbr0_el1, x1
    adrp x1, KernelRoot
    msr ttbr1_el1, x1
    isb
    tlbi vmalle1
    ic iallu
    dsb nsh
    isb
    ldr x1, =SCTLR_MMU_ON
    msr sctlr_el1, x1
    isb
    ret

// Runs at the high address. Clobbers x1.
ForgetIdentity:
    ldr x1, =ExceptionVectors
    msr vbar_el1, x1
    msr tpidr_el0, xzr
    msr tpidrro_el0, xzr
    mrs x1, ttbr1_el1
    add x1, x1, #4096               // EmptyRoot
    msr ttbr0_el1, x1
    isb
    tlbi vmalle1
    dsb nsh
    isb
    ret

    .ltorg

    .section .boot_tables, "aw", @nobits
    .balign 4096
    .globl KernelRoot, EmptyRoot, SpareTables
KernelRoot:     .skip 4096          // EmptyRoot follows it: ForgetIdentity counts on that
EmptyRoot:      .skip 4096          // TTBR0 of a CPU that runs no program
IdentityLevel0: .skip 4096
IdentityLevel1: .skip 4096
DirectLevel1:   .skip 4096
ImageLevel1:    .skip 4096
ImageLevel2:    .skip 4096
ImageLevel3:    .skip 8192
SpareTables:    .skip 3 * 4096      // for KernelPageTables, to reach a UART when no RAM is known

    .bss
    .balign 64
BootCpuBlock:
    .skip CPU_BLOCK_SIZE
    .balign 16
    .skip 4096
BootEmergencyStackTop:
