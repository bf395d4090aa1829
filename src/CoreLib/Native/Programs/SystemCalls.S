// Entry to the kernel. Number in x8, arguments in x0 to x5, result in x0.

#include "../Macros.inc"

// Offsets in ViperOS.Contracts.Message.
#define MESSAGE_TOKEN 64
#define MESSAGE_REPLY_ID 72
#define MESSAGE_LENGTHS 80
#define MESSAGE_DEADLINE 96
#define MESSAGE_BUFFERS 104
#define BUFFERS_SEND_LENGTHS 112
#define BUFFERS_RECEIVE_LENGTHS 136

// long viper_syscall(long number, long a0, long a1, long a2, long a3, long a4, long a5)
FUNCTION viper_syscall
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x3
    mov x3, x4
    mov x4, x5
    mov x5, x6
    svc #0
viper_syscall_return:
    ret
END viper_syscall

// Where a thread that waits in a system call goes on.
FUNCTION viper_syscall_return_address
    ADDRESS x0, viper_syscall_return
    ret
END viper_syscall_return_address

// long viper_ipc(long number, long handle, Message* message): loads and stores the message's registers as documented there. Buffers
// that neither offer nor take anything are not shown to the kernel, which then takes its fast path.
FUNCTION viper_ipc
    mov x8, x0
    mov x0, x1
    mov x9, x2
    ldr x4, [x9, #BUFFERS_SEND_LENGTHS]
    ldr x5, [x9, #BUFFERS_RECEIVE_LENGTHS]
    add x1, x9, #MESSAGE_BUFFERS
    orr x4, x4, x5
    cmp x4, #0
    csel x1, xzr, x1, eq
    ldr x2, [x9, #MESSAGE_REPLY_ID]
    ldr x3, [x9, #MESSAGE_DEADLINE]
    ldp x10, x11, [x9]
    ldp x12, x13, [x9, #16]
    ldp x14, x15, [x9, #32]
    ldp x16, x17, [x9, #48]
    svc #0
    stp x10, x11, [x9]
    stp x12, x13, [x9, #16]
    stp x14, x15, [x9, #32]
    stp x16, x17, [x9, #48]
    stp x1, x2, [x9, #MESSAGE_TOKEN]
    stp x3, x4, [x9, #MESSAGE_LENGTHS]
    ret
END viper_ipc
