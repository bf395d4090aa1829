// Constants shared by the assembly files. Those that C# knows too are pinned by tests/Unit/Kernel/Boot/LayoutTests.cs.

#ifndef VIPER_ARM64_DEFINITIONS_H
#define VIPER_ARM64_DEFINITIONS_H

// struct TrapFrame (Arm64/TrapFrame.cs).
#define FRAME_SP            248
#define FRAME_ELR           256
#define FRAME_SPSR          264
#define FRAME_VECTORS       272
#define FRAME_FPSR          784
#define FRAME_SIZE          800

// struct CpuBlock (Arm64/CpuBlock.cs) ends where TPIDR_EL1 points: at the CPU's Cpu object. Its last eight bytes are the object's header.
#define CPU_BLOCK_SIZE          64
#define CPU_PENDING             -16
#define CPU_EMERGENCY_STACK     -24

// Frame that ContextSwitch leaves on the stack of a thread that does not run (struct SwitchFrame, Arm64/SwitchFrame.cs).
#define SWITCH_FRAME_SIZE   176

// Kernel stacks fill the upper half of slots of 32 KiB.
#define STACK_BIT           14

// Bits 63 to 48 of the direct map of physical memory.
#define DIRECT_MAP_HIGH     0xFFFF

// Translation table entries (Arm ARM D8.3). Memory type index 0: normal write-back memory.
#define PTE_TABLE           3
#define PTE_READ_ONLY       (1 << 7)
#define PTE_INNER_SHAREABLE (3 << 8)
#define PTE_ACCESSED        (1 << 10)
#define PTE_PXN             (1 << 53)
#define PTE_UXN             (1 << 54)
#define PTE_KERNEL_PAGE     (3 | PTE_INNER_SHAREABLE | PTE_ACCESSED)
#define PTE_KERNEL_BLOCK    (1 | PTE_INNER_SHAREABLE | PTE_ACCESSED)

// Memory types in the order of enum CacheType: 0 normal write-back, 1 Device-nGnRE, 2 normal non-cacheable, 3 Device-nGnRnE.
#define MAIR_VALUE          0x004404FF

// T0SZ = T1SZ = 16, write-back write-allocate inner-shareable walks, 4 KiB granules. IPS and AS are added from the ID registers.
#define TCR_VALUE           (16 | (1 << 8) | (1 << 10) | (3 << 12) | (16 << 16) | (1 << 24) | (1 << 26) | (3 << 28) | (2 << 30))

// RES1 bits of Armv8.0 (11, 20, 22, 23, 28, 29); on: M C SA SA0 I DZE UCT nTWI nTWE WXN UCI.
#define SCTLR_MMU_OFF       0x30D00800
#define SCTLR_MMU_ON        (0x30D00800 | 1 | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 12) | (1 << 14) | (1 << 15) | (1 << 16) | (1 << 18) | (1 << 19) | (1 << 26))

// Exception classes (ESR_ELx.EC, Arm ARM D17.2.37).
#define EC_SVC64            0x15

#endif
