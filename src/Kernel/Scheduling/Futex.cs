using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// futex(2) of Linux: threads wait until the word at a user address changes. Waiters are in buckets by hash of their key; each bucket has
/// a spin lock (<see cref="LockOrder.WaitQueue"/>), under which user memory is never touched: a waiter queues itself first and reads the
/// word afterwards, so whoever changes the word and then wakes finds it.
/// </summary>
public static unsafe partial class Futex
{
    private const uint WaitOperation = 0;
    private const uint WakeOperation = 1;
    private const uint RequeueOperation = 3;
    private const uint CompareRequeueOperation = 4;
    private const uint WakeOperateOperation = 5;
    private const uint LockOperation = 6;
    private const uint UnlockOperation = 7;
    private const uint TryLockOperation = 8;
    private const uint WaitBitSetOperation = 9;
    private const uint WakeBitSetOperation = 10;
    private const uint WaitRequeueLockOperation = 11;
    private const uint CompareRequeueLockOperation = 12;
    private const uint LockOperation2 = 13;
    private const uint PrivateFlag = 0x80;
    private const uint RealTimeFlag = 0x100;
    private const uint AllBits = uint.MaxValue;

    /// <summary>
    /// The system call: arguments as Linux has them, <paramref name="timeout"/> the address of a timespec or the second count of a requeue.
    /// ENOSYS for operations that are absent.
    /// </summary>
    public static long SystemCall(AddressSpace space, ulong address, uint operation, uint value, ulong timeout, ulong address2, uint value3)
    {
        uint command = operation & ~(PrivateFlag | RealTimeFlag);
        bool isPrivate = (operation & PrivateFlag) != 0;
        if ((address & 3) != 0)
        {
            return Error.EINVAL;
        }

        switch (command)
        {
            case WaitOperation:
            case WaitBitSetOperation:
                {
                    uint bits = command == WaitOperation ? AllBits : value3;
                    if (bits == 0)
                    {
                        return Error.EINVAL;
                    }

                    int result = ReadDeadline(timeout, relative: command == WaitOperation, (operation & RealTimeFlag) != 0, out ulong deadline);
                    if (result == 0)
                    {
                        result = GetKey(space, address, isPrivate, out FutexKey key);
                        return result == 0 ? Wait(key, address, value, bits, deadline) : result;
                    }

                    return result;
                }

            case WakeOperation:
            case WakeBitSetOperation:
                {
                    uint bits = command == WakeOperation ? AllBits : value3;
                    if (bits == 0)
                    {
                        return Error.EINVAL;
                    }

                    int result = GetKey(space, address, isPrivate, out FutexKey key);
                    return result == 0 ? Wake(key, Limit(value), bits) : result;
                }

            case RequeueOperation:
            case CompareRequeueOperation:
            case CompareRequeueLockOperation:
                {
                    int result = GetKey(space, address, isPrivate, out FutexKey key);
                    FutexKey target = default;
                    if (result == 0)
                    {
                        result = (address2 & 3) != 0 ? Error.EINVAL : GetKey(space, address2, isPrivate, out target);
                    }

                    if (result != 0)
                    {
                        return result;
                    }

                    if (command != RequeueOperation)
                    {
                        if (!UserMemory.TryLoad(address, out uint current))
                        {
                            return Error.EFAULT;
                        }

                        if (current != value3)
                        {
                            return Error.EAGAIN;
                        }
                    }

                    return Requeue(key, target, Limit(value), Limit((uint)timeout));
                }

            case WakeOperateOperation:
                return WakeOperate(space, address, address2, isPrivate, Limit(value), Limit((uint)timeout), value3);
            case LockOperation or LockOperation2 or TryLockOperation:
                {
                    // The deadline is absolute; that of the older operation is always of the real-time clock.
                    ulong deadline = 0;
                    bool isRealTime = command == LockOperation || (operation & RealTimeFlag) != 0;
                    int result = command == TryLockOperation ? 0 : ReadDeadline(timeout, relative: false, isRealTime, out deadline);
                    FutexKey key = default;
                    result = result == 0 ? GetKey(space, address, isPrivate, out key) : result;
                    return result == 0 ? Lock(key, address, command == TryLockOperation, deadline) : result;
                }

            case UnlockOperation:
                {
                    int result = GetKey(space, address, isPrivate, out FutexKey key);
                    return result == 0 ? Unlock(key, address) : result;
                }

            case WaitRequeueLockOperation:
                {
                    int result = ReadDeadline(timeout, relative: false, (operation & RealTimeFlag) != 0, out ulong deadline);
                    FutexKey key = default;
                    FutexKey target = default;
                    result = result == 0 ? GetKey(space, address, isPrivate, out key) : result;
                    result = result != 0 ? result : (address2 & 3) != 0 || address == address2 ? Error.EINVAL
                        : GetKey(space, address2, isPrivate, out target);
                    return result == 0 ? WaitAndLock(key, address, value, address2, target, deadline) : result;
                }

            default:
                return Error.ENOSYS;
        }
    }

    /// <summary>Wakes up to count waiters of a private futex; for the kernel's own use (thread exit).</summary>
    public static int Wake(AddressSpace space, ulong address, int count) => Wake(PrivateKey(space, address), count, AllBits);

    private static FutexKey PrivateKey(AddressSpace space, ulong address) => new((ulong)ObjectReference.ToPointer(space), address);

    private static int GetKey(AddressSpace space, ulong address, bool isPrivate, out FutexKey key)
    {
        key = PrivateKey(space, address);
        if (!UserMemory.IsUserRange(address, sizeof(uint)))
        {
            return Error.EFAULT;
        }

        // Shared: the memory object behind the address, under its identity, which is odd where an address is even.
        if (!isPrivate && space.TryGetSharedLocation(address, out ulong objectId, out ulong offset))
        {
            key = new FutexKey((objectId << 1) | 1, offset);
        }

        return 0;
    }

    private static int Limit(uint count) => count > int.MaxValue ? int.MaxValue : (int)count;

    /// <summary>
    /// The deadline on the monotonic clock of a timespec: WAIT's is relative, WAIT_BITSET's absolute on one of two clocks.
    /// </summary>
    private static int ReadDeadline(ulong timeout, bool relative, bool realTime, out ulong deadline)
    {
        deadline = ulong.MaxValue;
        if (timeout == 0)
        {
            return 0;
        }

        if (!UserMemory.TryRead(timeout, out TimeSpecification time))
        {
            return Error.EFAULT;
        }

        if (time.Seconds < 0 || (ulong)time.Nanoseconds >= 1_000_000_000)
        {
            return Error.EINVAL;
        }

        if (time.Seconds > long.MaxValue / 2_000_000_000)
        {
            return 0;
        }

        ulong nanoseconds = ((ulong)time.Seconds * 1_000_000_000) + (ulong)time.Nanoseconds;
        if (relative)
        {
            deadline = Thread.Current.DeadlineAfter(nanoseconds);
        }
        else
        {
            ulong offset = realTime ? Clock.RealTimeOffset : 0;
            deadline = nanoseconds > offset ? nanoseconds - offset : 0;
        }

        return 0;
    }

    private struct TimeSpecification
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
