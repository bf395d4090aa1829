using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// The operations of <see cref="Futex"/> that change the word at the address: WAKE_OP, locks whose word is the owner's thread number
/// (LOCK_PI and its kin), and the lists of locks that a thread leaves behind. (Linux, futex(2), Documentation/locking.)
/// </summary>
public static unsafe partial class Futex
{
    private const uint OwnerMask = 0x3FFF_FFFF;
    private const uint OwnerDied = 0x4000_0000;
    private const uint HasWaiters = 0x8000_0000;

    /// <summary>More locks than this one thread does not leave behind: a list may be a circle.</summary>
    private const int MaximumRobustLocks = 2048;

    /// <summary>
    /// WAKE_OP: changes the second word, wakes at the first address, and also at the second if its old value is as asked for.
    /// </summary>
    private static long WakeOperate(
        AddressSpace space, ulong address, ulong address2, bool isPrivate, int count, int count2, uint encoded)
    {
        int error = GetKey(space, address, isPrivate, out FutexKey key);
        FutexKey key2 = default;
        error = error != 0 ? error : (address2 & 3) != 0 ? Error.EINVAL : GetKey(space, address2, isPrivate, out key2);
        if (error != 0)
        {
            return error;
        }

        uint operation = (encoded >> 28) & 15;
        int argument = (int)(encoded << 8) >> 20;
        int comparand = (int)(encoded << 20) >> 20;
        if ((operation & 8) != 0)
        {
            argument = 1 << (argument & 31);
            operation &= 7;
        }

        uint old;
        if (!UserMemory.TryLoad(address2, out old))
        {
            return Error.EFAULT;
        }

        while (true)
        {
            uint changed;
            switch (operation)
            {
                case 0:
                    changed = (uint)argument;
                    break;
                case 1:
                    changed = old + (uint)argument;
                    break;
                case 2:
                    changed = old | (uint)argument;
                    break;
                case 3:
                    changed = old & ~(uint)argument;
                    break;
                case 4:
                    changed = old ^ (uint)argument;
                    break;
                default:
                    return Error.ENOSYS;
            }

            if (!UserMemory.TryCompareExchange(address2, old, changed, out uint seen))
            {
                return Error.EFAULT;
            }

            if (seen == old)
            {
                break;
            }

            old = seen;
        }

        int value = (int)old;
        bool matches;
        switch ((encoded >> 24) & 15)
        {
            case 0:
                matches = value == comparand;
                break;
            case 1:
                matches = value != comparand;
                break;
            case 2:
                matches = value < comparand;
                break;
            case 3:
                matches = value <= comparand;
                break;
            case 4:
                matches = value > comparand;
                break;
            case 5:
                matches = value >= comparand;
                break;
            default:
                return Error.ENOSYS;
        }

        int woken = Wake(key, count, AllBits);
        return woken + (matches ? Wake(key2, count2, AllBits) : 0);
    }

    /// <summary>
    /// LOCK_PI: takes the lock, waiting for it. EDEADLK if the caller has it, EAGAIN for a try that fails, ETIMEDOUT, EINTR, EFAULT. A
    /// lock whose owner died is taken with that mark left in the word.
    /// </summary>
    private static int Lock(in FutexKey key, ulong address, bool tries, ulong deadline)
    {
        uint self = Thread.Current.ThreadId & OwnerMask;

        // Who has waited does not know whether others still do.
        uint waiters = 0;
        while (true)
        {
            if (!UserMemory.TryLoad(address, out uint word))
            {
                return Error.EFAULT;
            }

            uint owner = word & OwnerMask;
            if (owner == self)
            {
                return Error.EDEADLK;
            }

            if (owner == 0)
            {
                uint taken = self | (word & (OwnerDied | HasWaiters)) | waiters;
                if (!UserMemory.TryCompareExchange(address, word, taken, out uint seen))
                {
                    return Error.EFAULT;
                }

                if (seen == word)
                {
                    return 0;
                }

                continue;
            }

            if (tries)
            {
                return Error.EAGAIN;
            }

            uint marked = word | HasWaiters;
            if (word != marked)
            {
                if (!UserMemory.TryCompareExchange(address, word, marked, out uint seen))
                {
                    return Error.EFAULT;
                }

                if (seen != word)
                {
                    continue;
                }
            }

            int result = WaitForOwner(key, address, marked, owner, deadline);
            if (result is not 0 and not Error.EAGAIN)
            {
                return result;
            }

            waiters = HasWaiters;
        }
    }

    /// <summary>Waits with the lock's owner running at the caller's rank at least. As <see cref="Wait"/>; EDEADLK if the owner waits for the caller.</summary>
    private static int WaitForOwner(in FutexKey key, ulong address, uint word, uint ownerId, ulong deadline)
    {
        // The word is the program's: it may name whom it likes, but only those whom it could signal do something for it.
        Thread self = Thread.Current;
        Process own = self.Process!;
        Thread? owner = own.FindThread(ownerId) ?? ProcessTable.FindThread(ownerId);
        if (owner?.Process is not { } process || !(process == own || own.Job.Contains(process.Job)))
        {
            owner?.Release();
            return Wait(key, address, word, AllBits, deadline);
        }

        int result = FutexOwners.Await(self, owner, key);
        owner.Release();
        if (result == 0)
        {
            result = Wait(key, address, word, AllBits, deadline);
            FutexOwners.Leave(self);
        }

        return result;
    }

    /// <summary>UNLOCK_PI: frees the lock and wakes who is first. EPERM if the caller does not have it.</summary>
    private static int Unlock(in FutexKey key, ulong address)
    {
        uint self = Thread.Current.ThreadId & OwnerMask;
        if (!UserMemory.TryLoad(address, out uint word))
        {
            return Error.EFAULT;
        }

        while (true)
        {
            if ((word & OwnerMask) != self)
            {
                return Error.EPERM;
            }

            // Waiters stay marked only by those who take the lock after having waited.
            if (!UserMemory.TryCompareExchange(address, word, 0, out uint seen))
            {
                return Error.EFAULT;
            }

            if (seen == word)
            {
                FutexOwners.GiveUp(Thread.Current, key);
                Wake(key, 1, AllBits);
                return 0;
            }

            word = seen;
        }
    }

    /// <summary>WAIT_REQUEUE_PI: waits at one address, is moved to a lock's, and returns with that lock.</summary>
    private static int WaitAndLock(in FutexKey key, ulong address, uint value, ulong lockAddress, in FutexKey lockKey, ulong deadline)
    {
        int result = Wait(key, address, value, AllBits, deadline);
        return result != 0 ? result : Lock(lockKey, lockAddress, tries: false, deadline);
    }

    /// <summary>
    /// A thread ends: locks on its list that it holds are marked as its legacy, and one who waits for each is woken. The list is the
    /// program's and may be anything.
    /// </summary>
    internal static void ReleaseRobust(AddressSpace space, ulong head, uint threadId)
    {
        if (!UserMemory.TryRead(head, out ulong entry) || !UserMemory.TryRead(head + 8, out ulong offset)
            || !UserMemory.TryRead(head + 16, out ulong pending))
        {
            return;
        }

        // The lowest bit of a pointer says that the lock is one with priority inheritance, which makes no difference here.
        pending &= ~1ul;
        for (int i = 0; i < MaximumRobustLocks && (entry & ~1ul) != head; i++)
        {
            ulong current = entry & ~1ul;
            bool hasNext = UserMemory.TryRead(current, out entry);
            if (current != pending)
            {
                ReleaseDead(space, current + offset, threadId);
            }

            if (!hasNext)
            {
                break;
            }
        }

        if (pending != 0)
        {
            ReleaseDead(space, pending + offset, threadId);
        }
    }

    private static void ReleaseDead(AddressSpace space, ulong address, uint threadId)
    {
        if ((address & 3) != 0 || !UserMemory.TryLoad(address, out uint word))
        {
            return;
        }

        while ((word & OwnerMask) == (threadId & OwnerMask))
        {
            if (!UserMemory.TryCompareExchange(address, word, (word & HasWaiters) | OwnerDied, out uint seen))
            {
                return;
            }

            if (seen == word)
            {
                if ((word & HasWaiters) != 0)
                {
                    // Who waits may have said that the futex is private, or not.
                    GetKey(space, address, isPrivate: false, out FutexKey shared);
                    FutexKey own = PrivateKey(space, address);
                    if (Wake(own, 1, AllBits) == 0 && !shared.Matches(own))
                    {
                        Wake(shared, 1, AllBits);
                    }
                }

                return;
            }

            word = seen;
        }
    }
}
