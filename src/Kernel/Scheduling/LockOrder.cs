namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// The order in which locks are taken: a lock may be taken only while all locks held have a lower order. Debug builds check it
/// (<see cref="LockChecker"/>). <see cref="None"/> is not checked; such a lock is innermost by construction. docs/locking.md explains the order.
/// </summary>
public enum LockOrder : byte
{
    None = 0,
    AddressSpace = 10,
    MemoryObject = 20,

    /// <summary>Who is whose child (ProcessFamily).</summary>
    Family = 28,

    /// <summary>A process's timers that send signals.</summary>
    SignalTimer = 29,
    Process = 30,
    Job = 35,
    Namespace = 36,
    File = 38,
    HandleTable = 40,
    Capability = 45,

    /// <summary>Names of sockets; the state of one socket. Buffers come after them.</summary>
    Socket = 47,
    SocketNames = 48,
    Pipe = 52,

    /// <summary>The list of timers that go by the wall clock (TimerCounter).</summary>
    ClockTimers = 55,
    TimerObject = 56,
    Interrupt = 57,
    DmaDomain = 58,

    /// <summary>What is asked of the server behind a page cache.</summary>
    Pager = 59,

    /// <summary>Signals and observers of one kernel object. Observers are told with it held.</summary>
    Object = 60,

    /// <summary>Below <see cref="Object"/>: an observer that posts to a channel runs with the observed object's lock held.</summary>
    Channel = 62,

    /// <summary>As <see cref="Channel"/>, for poll sets.</summary>
    PollSet = 63,

    /// <summary>As <see cref="Channel"/>, for what is to be sent of O_ASYNC.</summary>
    IoSignal = 64,
    WaitQueue = 65,

    /// <summary>Who waits for a lock that which thread holds (FutexOwners).</summary>
    FutexOwner = 66,
    Timer = 70,
    RunQueue = 80,
    PageTable = 85,
    Slab = 90,
    Buddy = 95,
    Log = 98,
}
