namespace ViperOS.Contracts;

/// <summary>
/// The numbers of all system calls. Below 0x1000 they are those of AArch64 Linux with the same arguments, structures and errors;
/// from 0x1000 on they are ViperOS's own. The number goes in x8, arguments in x0 to x5, the result comes back in x0: zero or
/// positive for success, a negated <see cref="ErrorNumber"/> for failure. An unknown number gives ENOSYS.
/// </summary>
public enum SystemCallNumber : uint
{
    // ---- AArch64 Linux ----
    SetExtendedAttribute = 5,
    SetExtendedAttributeOfLink = 6,
    SetExtendedAttributeHandle = 7,
    GetExtendedAttribute = 8,
    GetExtendedAttributeOfLink = 9,
    GetExtendedAttributeHandle = 10,
    ListExtendedAttributes = 11,
    ListExtendedAttributesOfLink = 12,
    ListExtendedAttributesHandle = 13,
    RemoveExtendedAttribute = 14,
    RemoveExtendedAttributeOfLink = 15,
    RemoveExtendedAttributeHandle = 16,
    GetCurrentDirectory = 17,
    EventFd = 19,
    EpollCreate = 20,
    EpollControl = 21,
    EpollWait = 22,
    Dup = 23,
    Dup3 = 24,
    Fcntl = 25,
    InotifyInit = 26,
    InotifyAddWatch = 27,
    InotifyRemoveWatch = 28,
    Ioctl = 29,
    SetTransferPriority = 30,
    GetTransferPriority = 31,
    FileLock = 32,
    MakeNodeAt = 33,
    MakeDirectoryAt = 34,
    UnlinkAt = 35,
    SymbolicLinkAt = 36,
    LinkAt = 37,
    RenameAt = 38,
    StatFileSystem = 43,
    StatFileSystemHandle = 44,
    Truncate = 45,
    FileTruncate = 46,
    FileAllocate = 47,
    AccessAt = 48,
    ChangeDirectory = 49,
    ChangeDirectoryHandle = 50,
    ChangeRoot = 51,
    SetFileModeHandle = 52,
    SetFileModeAt = 53,
    SetFileOwnerAt = 54,
    SetFileOwnerHandle = 55,
    OpenAt = 56,
    Close = 57,
    Pipe2 = 59,
    GetDirectoryEntries = 61,
    Seek = 62,
    Read = 63,
    Write = 64,
    ReadVector = 65,
    WriteVector = 66,
    ReadAt = 67,
    WriteAt = 68,
    ReadVectorAt = 69,
    WriteVectorAt = 70,
    SendFile = 71,
    Select = 72,
    Poll = 73,
    SignalFd = 74,
    VirtualSplice = 75,
    Splice = 76,
    Tee = 77,
    ReadLinkAt = 78,
    StatAt = 79,
    FileStat = 80,
    SynchronizeAll = 81,
    FileSynchronize = 82,
    FileDataSynchronize = 83,
    SynchronizeRange = 84,
    TimerCounterCreate = 85,
    TimerCounterSet = 86,
    TimerCounterGet = 87,
    SetFileTimesAt = 88,
    GetCapabilities = 90,
    SetCapabilities = 91,
    Personality = 92,
    ThreadExit = 93,
    ProcessExit = 94,
    WaitId = 95,
    SetThreadIdAddress = 96,
    Futex = 98,
    SetRobustList = 99,
    GetRobustList = 100,
    NanoSleep = 101,
    GetIntervalTimer = 102,
    SetIntervalTimer = 103,
    TimerCreateLinux = 107,
    TimerGetTime = 108,
    TimerGetOverrun = 109,
    TimerSetTime = 110,
    TimerDelete = 111,
    ClockSetTime = 112,
    ClockGetTime = 113,
    ClockGetResolution = 114,
    ClockNanoSleep = 115,
    SchedulerSetParameters = 118,
    SchedulerSetPolicy = 119,
    SchedulerGetPolicy = 120,
    SchedulerGetParameters = 121,
    SchedulerSetAffinity = 122,
    SchedulerGetAffinity = 123,
    SchedulerYield = 124,
    SchedulerGetMaximum = 125,
    SchedulerGetMinimum = 126,
    SchedulerGetInterval = 127,
    SendSignal = 129,
    SendSignalToThread = 130,
    SendSignalToThreadOf = 131,
    SignalStack = 132,
    SignalSuspend = 133,
    SignalAction = 134,
    SignalMask = 135,
    SignalPending = 136,
    SignalTimedWait = 137,
    QueueSignal = 138,
    SignalReturn = 139,
    SetPriority = 140,
    GetPriority = 141,
    SetRealAndEffectiveGroup = 143,
    SetGroupId = 144,
    SetRealAndEffectiveUser = 145,
    SetUserId = 146,
    SetAllUsers = 147,
    GetAllUsers = 148,
    SetAllGroups = 149,
    GetAllGroups = 150,
    SetFileUser = 151,
    SetFileGroup = 152,
    Times = 153,
    SetProcessGroup = 154,
    GetProcessGroup = 155,
    GetSessionId = 156,
    SetSession = 157,
    GetGroups = 158,
    SetGroups = 159,
    SystemName = 160,
    SetHostName = 161,
    SetDomainName = 162,
    GetResourceLimit = 163,
    SetResourceLimit = 164,
    GetResourceUsage = 165,
    SetFileModeMask = 166,
    ProcessControl = 167,
    GetProcessor = 168,
    GetTimeOfDay = 169,
    SetTimeOfDay = 170,
    AdjustTime = 171,
    GetProcessId = 172,
    GetParentProcessId = 173,
    GetUserId = 174,
    GetEffectiveUserId = 175,
    GetGroupId = 176,
    GetEffectiveGroupId = 177,
    GetThreadId = 178,
    SystemInfo = 179,
    MessageQueueOpen = 180,
    MessageQueueUnlink = 181,
    MessageQueueSend = 182,
    MessageQueueReceive = 183,
    MessageQueueNotify = 184,
    MessageQueueAttributes = 185,
    MessagesGet = 186,
    MessagesControl = 187,
    MessagesReceive = 188,
    MessagesSend = 189,
    SemaphoresGet = 190,
    SemaphoresControl = 191,
    SemaphoresTimedOperation = 192,
    SemaphoresOperation = 193,
    SharedMemoryGet = 194,
    SharedMemoryControl = 195,
    SharedMemoryAttach = 196,
    SharedMemoryDetach = 197,
    Socket = 198,
    SocketPair = 199,
    Bind = 200,
    Listen = 201,
    Accept = 202,
    Connect = 203,
    GetSocketName = 204,
    GetPeerName = 205,
    SendTo = 206,
    ReceiveFrom = 207,
    SetSocketOption = 208,
    GetSocketOption = 209,
    Shutdown = 210,
    SendMessage = 211,
    ReceiveMessage = 212,
    ReadAhead = 213,
    Break = 214,
    MemoryUnmap = 215,
    MemoryRemap = 216,
    Clone = 220,
    Execute = 221,
    MemoryMapLinux = 222,
    FileAdvise = 223,
    MemoryProtect = 226,
    MemorySync = 227,
    MemoryLock = 228,
    MemoryUnlock = 229,
    MemoryLockAll = 230,
    MemoryUnlockAll = 231,
    MemoryInCore = 232,
    MemoryAdvise = 233,
    QueueSignalToThreadOf = 240,
    Accept4 = 242,
    ReceiveMessages = 243,
    Wait4 = 260,
    ResourceLimits = 261,
    ClockAdjustTime = 266,
    SynchronizeFileSystem = 267,
    SendMessages = 269,
    ProcessMemoryRead = 270,
    ProcessMemoryWrite = 271,
    SchedulerSetAttributes = 274,
    SchedulerGetAttributes = 275,
    RenameAt2 = 276,
    GetRandom = 278,
    MemoryFileCreate = 279,
    ExecuteAt = 281,
    MemoryBarrier = 283,
    MemoryLock2 = 284,
    CopyFileRange = 285,
    ReadVectorAt2 = 286,
    WriteVectorAt2 = 287,
    StatX = 291,
    ProcessHandleSignal = 424,
    ProcessHandleOpen = 434,
    Clone3 = 435,
    CloseRange = 436,
    OpenAt2 = 437,
    ProcessHandleTake = 438,
    AccessAt2 = 439,
    EpollWait2 = 441,
    FutexWaitSeveral = 449,
    SetFileModeAt2 = 452,

    // ---- ViperOS: capabilities ----
    /// <summary>(handle, rights, flags) → handle. Derives a capability with a subset of the rights.</summary>
    HandleDuplicate = 0x1000,

    /// <summary>(handle) → 0. Revokes everything derived from the capability; the capability itself stays.</summary>
    HandleRevoke = 0x1001,

    /// <summary>(handle, HandleInformation*) → 0.</summary>
    HandleInformation = 0x1002,

    /// <summary>(process, HandleInformation*, capacity) → number of handles in the table.</summary>
    HandleList = 0x1003,

    /// <summary>(handle, signals, deadline) → the signals that are set. ETIMEDOUT after the deadline.</summary>
    ObjectWait = 0x1004,

    /// <summary>(handle, channel, token, signals) → 0. Whenever one of the signals becomes set, a notification is queued on the channel.</summary>
    ObjectNotify = 0x1005,

    // ---- ViperOS: messages ----
    /// <summary>(maximumQueued) → channel, the receiving end.</summary>
    ChannelCreate = 0x1010,

    /// <summary>(channel, token) → connection, a sending end whose messages carry the token.</summary>
    ChannelConnect = 0x1011,

    /// <summary>Message registers. Sends and waits for the reply.</summary>
    Call = 0x1012,

    /// <summary>Message registers. Queues a message that expects no reply.</summary>
    Send = 0x1013,

    /// <summary>Message registers. Waits for the next message or notification.</summary>
    Receive = 0x1014,

    /// <summary>Message registers. Answers one received call.</summary>
    Reply = 0x1015,

    /// <summary>Message registers. Answers one received call and waits for the next message.</summary>
    ReplyReceive = 0x1016,

    /// <summary>(channel) → memory object of <see cref="ChangeCounters"/> that the server moves on and the kernel reads.</summary>
    ChannelCounters = 0x1017,

    /// <summary>(channel, ulong* tokens, count) → number of connections.</summary>
    ChannelTokens = 0x1018,

    // ---- ViperOS: memory objects ----
    /// <summary>(size, MemoryFlags) → memory object of zero pages.</summary>
    MemoryCreate = 0x1020,

    /// <summary>(resource, physicalAddress, size, CacheType) → memory object over device memory.</summary>
    MemoryCreatePhysical = 0x1021,

    /// <summary>(memory, offset, size) → copy-on-write clone.</summary>
    MemoryClone = 0x1022,

    /// <summary>(process, memory, address or 0, offset, size, Protection | MapFlags) → address.</summary>
    MemoryMap = 0x1023,

    /// <summary>(memory, size) → 0.</summary>
    MemoryResize = 0x1024,

    /// <summary>(memory, MemoryInformation*) → 0.</summary>
    MemoryInformation = 0x1025,

    /// <summary>(memory, SettledTimes) → 0.</summary>
    MemorySettleTimes = 0x1026,

    // ---- ViperOS: events, timers, interrupts ----
    /// <summary>() → event.</summary>
    EventCreate = 0x1030,

    /// <summary>(event, set, clear) → 0.</summary>
    EventSignal = 0x1031,

    /// <summary>() → timer.</summary>
    TimerCreate = 0x1032,

    /// <summary>(timer, deadline or 0 to cancel, period) → 0. Nanoseconds of the monotonic clock.</summary>
    TimerSet = 0x1033,

    /// <summary>(resource, interruptNumber, InterruptFlags) → interrupt.</summary>
    InterruptCreate = 0x1034,

    /// <summary>(interrupt) → 0. Clears the signal and unmasks the line.</summary>
    InterruptAcknowledge = 0x1035,

    /// <summary>(resource) → DMA domain.</summary>
    DmaCreate = 0x1036,

    /// <summary>(domain, memory, offset, pages, 1 if the device writes, ulong* addresses) → range.</summary>
    DmaPin = 0x1037,

    /// <summary>(domain, range, flags) → 0.</summary>
    DmaUnpin = 0x1038,

    /// <summary>(domain) → 0. Unpins everything.</summary>
    DmaReset = 0x1039,

    /// <summary>(resource, device, index, InterruptMessage* message) → interrupt.</summary>
    InterruptCreateMessage = 0x103A,

    // ---- ViperOS: processes, threads, jobs ----
    /// <summary>(SpawnArguments*) → process.</summary>
    ProcessSpawn = 0x1040,

    /// <summary>(process or job, exitCode) → 0.</summary>
    Kill = 0x1041,

    /// <summary>(process, ProcessInformation*) → 0.</summary>
    ProcessInformation = 0x1042,

    /// <summary>(job, ProcessInformation*, capacity) → number of processes in the job's tree.</summary>
    ProcessList = 0x1043,

    /// <summary>(entry, stackPointer, argument, threadPointer, ThreadFlags) → thread.</summary>
    ThreadCreate = 0x1050,

    /// <summary>(thread or -2, SchedulingPolicy, priority) → 0.</summary>
    ThreadSetScheduling = 0x1051,

    /// <summary>(thread or -2, cpuMask) → 0.</summary>
    ThreadSetAffinity = 0x1052,

    /// <summary>(thread or -2, ThreadInformation*) → 0.</summary>
    ThreadInformation = 0x1053,

    /// <summary>(process, ThreadInformation*, capacity) → number of threads.</summary>
    ThreadList = 0x1054,

    /// <summary>() → number of the process's other threads, all of which are stopped.</summary>
    ThreadsSuspend = 0x1055,

    /// <summary>() → 0. Lets them go on.</summary>
    ThreadsResume = 0x1056,

    /// <summary>(ThreadRegisters*, size in bytes) → number of threads that are stopped.</summary>
    ThreadsRegisters = 0x1057,

    /// <summary>(parentJob) → job.</summary>
    JobCreate = 0x1060,

    /// <summary>(job, JobLimits*) → 0. Limits can only be tightened below those of the parent.</summary>
    JobSetLimits = 0x1061,

    /// <summary>(job, JobInformation*) → 0.</summary>
    JobInformation = 0x1062,

    // ---- ViperOS: names ----
    /// <summary>(namespace to copy or -1 for an empty one) → namespace.</summary>
    NamespaceCreate = 0x1070,

    /// <summary>(namespace or -3, name, nameLength, directory or -1 to remove) → 0.</summary>
    NamespaceSet = 0x1071,

    /// <summary>(namespace or -3, buffer, size) → bytes written: the names, each ended by a zero byte.</summary>
    NamespaceList = 0x1072,

    /// <summary>(connection) → directory: makes a connection to a file server usable in paths.</summary>
    DirectoryCreate = 0x1073,

    /// <summary>(buffer, size) → length with the zero byte at its end: the current directory's full form, such as RAM:work.</summary>
    GetCurrentDirectoryName = 0x1074,

    // ---- ViperOS: the machine ----
    /// <summary>(log, LogRecord*, size in bytes, firstSequence) → bytes written.</summary>
    LogRead = 0x1080,

    /// <summary>(log, LogLevel, text, length) → 0.</summary>
    LogWrite = 0x1081,

    /// <summary>(SystemInformationKind, buffer, size) → bytes written.</summary>
    SystemInformation = 0x1090,

    /// <summary>(resource, PowerAction) → does not return.</summary>
    Power = 0x1091,

    // ---- ViperOS: pagers ----
    /// <summary>(resource) → pager.</summary>
    PagerCreate = 0x10A0,

    /// <summary>(pager, PagerStatus*) → 0.</summary>
    PagerAttach = 0x10A1,

    /// <summary>(pager, PageRequest*, count) → number.</summary>
    PagerTake = 0x10A2,

    /// <summary>(pager, key, size, MemoryInformation*) → memory.</summary>
    PagerOpen = 0x10A3,

    /// <summary>(pager, key, MemoryInformation*) → 0.</summary>
    PagerInformation = 0x10A4,

    /// <summary>(pager, key) → 0.</summary>
    PagerForget = 0x10A5,

    /// <summary>(memory, first, count, source or -1, sourceFirst, flags) → 0.</summary>
    PagerSupply = 0x10A6,

    /// <summary>(memory, first, count, error) → 0.</summary>
    PagerFail = 0x10A7,

    /// <summary>(pager, pages, error) → 0.</summary>
    PagerGrant = 0x10A8,

    /// <summary>(pager, before, ulong* keys, count) → number.</summary>
    PagerDirty = 0x10A9,

    /// <summary>(memory, first, count, target, targetFirst, DirtyRun*) → pages.</summary>
    PagerLend = 0x10AA,

    /// <summary>(memory, first, count, target, targetFirst, error) → 0.</summary>
    PagerReturn = 0x10AB,

    /// <summary>(memory, first, count) → 0.</summary>
    PagerDrop = 0x10AC,

    /// <summary>(pager, id, error) → 0.</summary>
    PagerComplete = 0x10AD,

    /// <summary>(pager) → pages.</summary>
    PagerWithdraw = 0x10AE,

    /// <summary>(memory, first, count, source, sourceFirst) → 0.</summary>
    PagerExpect = 0x10AF,
}
