// Layout of System.Runtime.ThreadBlock, for assembly. A test compares it with the structure.

#define THREAD_BLOCK_SIZE 1536

#define THREAD_BLOCK_MANAGED_ID 92
#define THREAD_BLOCK_ALLOCATION 128             // { next, limit } for each multiple of 8 bytes
#define THREAD_BLOCK_LARGEST_FAST 512           // bytes

// register = address of the calling thread's block.
    .macro THREAD_BLOCK register
    mrs \register, tpidr_el0
    add \register, \register, #:tprel_hi12:viper_thread_block, lsl #12
    add \register, \register, #:tprel_lo12_nc:viper_thread_block
    .endm
