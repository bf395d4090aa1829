// What C# cannot say, as functions of a few instructions each. Declared in the C# files named above each group.

    .macro Function name
    .balign 16
    .globl \name
\name:
    .endm

    .macro ReadRegister name, register
    Function \name
    mrs x0, \register
    ret
    .endm

    .macro WriteRegister name, register
    Function \name
    msr \register, x0
    isb
    ret
    .endm

    .text

// ---- Interrupts.cs ----
Function InterruptsDisable
    mrs x0, daif
    msr daifset, #2
    ret

// Nothing to do where they were disabled before; the immediate form touches no other bit, and costs less than a write of all of DAIF.
Function InterruptsRestore
    tbnz x0, #7, 1f
    msr daifclr, #2
1:  ret

Function InterruptsEnable
    msr daifclr, #6
    ret

ReadRegister InterruptsState, daif

// ---- Cpu.cs ----
ReadRegister ReadCpu, tpidr_el1
WriteRegister WriteCpu, tpidr_el1

// ---- Processor.cs ----
Function ProcessorWaitForInterrupt
    dsb sy
    wfi
    ret

Function ProcessorWaitForEvent
    wfe
    ret

Function ProcessorSendEvent
    dsb ishst
    sev
    ret

Function ProcessorYield
    yield
    ret

Function ProcessorFramePointer
    mov x0, x29
    ret

// ---- StackCookie.cs ----
Function StackCookieSet
    adrp x1, __security_cookie
    str x0, [x1, :lo12:__security_cookie]
    ret

// ---- Barriers.cs ----
Function BarrierDataSynchronization
    dsb sy
    ret

Function BarrierDataSynchronizationInner
    dsb ish
    ret

Function BarrierDataSynchronizationInnerStore
    dsb ishst
    ret

Function BarrierDataMemory
    dmb ish
    ret

Function BarrierDataMemoryStore
    dmb ishst
    ret

Function BarrierInstruction
    isb
    ret

// ---- SystemRegisters.cs ----
ReadRegister ReadMidr, midr_el1
ReadRegister ReadMpidr, mpidr_el1
ReadRegister ReadMemoryModelFeatures, id_aa64mmfr0_el1
ReadRegister ReadProcessorFeatures, id_aa64pfr0_el1
ReadRegister ReadInstructionFeatures, id_aa64isar0_el1
ReadRegister ReadCacheType, ctr_el0
ReadRegister ReadTranslationTable0, ttbr0_el1
WriteRegister WriteTranslationTable0, ttbr0_el1
ReadRegister ReadTranslationTable1, ttbr1_el1
ReadRegister ReadTranslationControl, tcr_el1
ReadRegister ReadThreadPointer, tpidr_el0
WriteRegister WriteThreadPointer, tpidr_el0
WriteRegister WriteReadOnlyThreadPointer, tpidrro_el0

// ---- Clock.cs. The barrier keeps the counter from being read before what precedes it (Arm ARM D11.2.2). ----
Function ReadVirtualCounter
    isb
    mrs x0, cntvct_el0
    ret

Function ReadPhysicalCounter
    isb
    mrs x0, cntpct_el0
    ret

ReadRegister ReadCounterFrequency, cntfrq_el0
WriteRegister WriteVirtualTimerCompare, cntv_cval_el0
WriteRegister WriteVirtualTimerControl, cntv_ctl_el0
WriteRegister WritePhysicalTimerCompare, cntp_cval_el0
WriteRegister WritePhysicalTimerControl, cntp_ctl_el0

// ---- Gic3.cs: the CPU interface (Arm GIC architecture specification, chapter 12). ----
ReadRegister ReadGicSystemRegisterEnable, S3_0_C12_C12_5
WriteRegister WriteGicSystemRegisterEnable, S3_0_C12_C12_5
WriteRegister WriteGicPriorityMask, S3_0_C4_C6_0
WriteRegister WriteGicBinaryPoint, S3_0_C12_C12_3
WriteRegister WriteGicControl, S3_0_C12_C12_4
WriteRegister WriteGicGroupEnable, S3_0_C12_C12_7
Function ReadGicAcknowledge
    mrs x0, S3_0_C12_C12_0
    dsb sy
    ret
WriteRegister WriteGicEnd, S3_0_C12_C12_1
// Memory written before the interrupt must be visible to who takes it.
Function WriteGicSoftwareInterrupt
    dsb ishst
    msr S3_0_C12_C11_5, x0
    isb
    ret

// ---- Mmio.cs ----
Function MmioRead8
    ldrb w0, [x0]
    ret

Function MmioRead32
    ldr w0, [x0]
    ret

Function MmioRead64
    ldr x0, [x0]
    ret

Function MmioWrite8
    strb w1, [x0]
    ret

Function MmioWrite32
    str w1, [x0]
    ret

Function MmioWrite64
    str x1, [x0]
    ret

// ---- Tlb.cs: a TLBI by the inner-shareable domain reaches every CPU; the barriers order it after the entry's store and before use. ----
// (ASID << 48 | page number)
Function TlbInvalidatePage
    dsb ishst
    tlbi vae1is, x0
    dsb ish
    isb
    ret

// Last level only: for entries that were pages or blocks and keep their tables.
Function TlbInvalidateLastLevelPage
    dsb ishst
    tlbi vale1is, x0
    dsb ish
    isb
    ret

// Of all ASIDs: kernel mappings. (page number)
Function TlbInvalidateGlobalPage
    dsb ishst
    tlbi vaae1is, x0
    dsb ish
    isb
    ret

// (ASID << 48)
Function TlbInvalidateAsid
    dsb ishst
    tlbi aside1is, x0
    dsb ish
    isb
    ret

Function TlbInvalidateAll
    dsb ishst
    tlbi vmalle1is
    dsb ish
    isb
    ret

Function TlbInvalidateLocal
    dsb nshst
    tlbi vmalle1
    dsb nsh
    isb
    ret

// ---- Cache.cs: (start, length), lengths above zero. ----
// Instructions written as data become visible to instruction fetch on all CPUs (Arm ARM B2.4.4).
Function CacheSynchronizeInstructions
    mrs x3, ctr_el0
    add x1, x0, x1
    ubfx x4, x3, #16, #4
    mov x5, #4
    lsl x4, x5, x4
    sub x6, x4, #1
    bic x7, x0, x6
1:  dc cvau, x7
    add x7, x7, x4
    cmp x7, x1
    b.lo 1b
    dsb ish
    and x4, x3, #15
    lsl x4, x5, x4
    sub x6, x4, #1
    bic x7, x0, x6
2:  ic ivau, x7
    add x7, x7, x4
    cmp x7, x1
    b.lo 2b
    dsb ish
    isb
    ret

// To memory and out of all caches: before a device, or a mapping that bypasses them, uses it.
Function CacheCleanInvalidate
    mrs x3, ctr_el0
    add x1, x0, x1
    ubfx x4, x3, #16, #4
    mov x5, #4
    lsl x4, x5, x4
    sub x6, x4, #1
    bic x7, x0, x6
1:  dc civac, x7
    add x7, x7, x4
    cmp x7, x1
    b.lo 1b
    dsb sy
    ret

// A page of zeros, a block (at most 2 KiB, DCZID_EL0) at a time.
Function CacheZeroPage
    mrs x3, dczid_el0
    tbnz x3, #4, 2f
    and x3, x3, #15
    mov x4, #4
    lsl x4, x4, x3
    add x1, x0, #4096
1:  dc zva, x0
    add x0, x0, x4
    cmp x0, x1
    b.lo 1b
    ret
2:  add x1, x0, #4096
3:  stp xzr, xzr, [x0], #16
    cmp x0, x1
    b.lo 3b
    ret

// ---- Psci.cs: SMC Calling Convention. (function, three arguments) ----
Function PsciHypervisorCall
    hvc #0
    ret

Function PsciSecureMonitorCall
    smc #0
    ret

// ---- KernelImage.cs ----
    .macro AddressOf name, symbol
    Function \name
    adrp x0, \symbol
    add x0, x0, :lo12:\symbol
    ret
    .endm

AddressOf KernelImageStart, ImageStart
AddressOf KernelImageTextEnd, TextEnd
AddressOf KernelImageRodataEnd, RodataEnd
AddressOf KernelImageEnd, ImageEnd
AddressOf KernelImageBootStackTop, BootStackTop
AddressOf KernelImageRoot, KernelRoot
AddressOf KernelImageEmptyRoot, EmptyRoot
AddressOf KernelImageSpareTables, SpareTables
AddressOf KernelImageSecondaryStart, SecondaryStart
AddressOf KernelImageFixupTableStart, FixupTableStart
AddressOf KernelImageFixupTableEnd, FixupTableEnd
AddressOf KernelImageSymbolTableStart, SymbolTableStart
AddressOf KernelImageSymbolTableEnd, SymbolTableEnd
AddressOf KernelImageThreadTrampoline, ThreadTrampoline
AddressOf KernelVdsoStart, VdsoImageStart
AddressOf KernelVdsoEnd, VdsoImageEnd
