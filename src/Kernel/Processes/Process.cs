using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// An address space, a handle table, a namespace and the threads that run in them. Owned by the capabilities on it and by its
/// threads. When the last thread has ended everything but the identity and the exit code is given back; those stay until the last
/// capability goes. Guarded by its spin lock (LockOrder.Process) except where a field says otherwise.
/// </summary>
public sealed unsafe partial class Process : KernelObject
{
    private SpinLock _lock;
    private ProcessState _state;
    private int _exitCode;
    private int _exitSignal;
    private Thread? _firstThread;
    private int _threadCount;
    private ulong _endedCpuTime;
    private ulong _startTime;
    private ProcessName _name;
    private byte* _currentDirectory;
    private int _currentDirectoryLength;
    private AddressSpace? _addressSpace;
    private MemoryObject? _executable;
    private bool _isRunner;

    /// <summary>Links of the list of all processes, guarded by its lock.</summary>
    internal Process? NextInTable;
    internal Process? PreviousInTable;

    public override KernelObjectType Type => KernelObjectType.Process;

    /// <summary>Does not change, like all properties without a lock.</summary>
    public uint ProcessId { get; private set; }

    /// <summary>Changes to the first process's when the parent ends.</summary>
    public uint ParentId { get; internal set; }

    public Job Job { get; private set; } = null!;

    /// <summary>
    /// For the process's own threads, which keep it alive; null once the last of them is ending. Others use
    /// <see cref="AcquireAddressSpace"/>.
    /// </summary>
    public AddressSpace AddressSpace => _addressSpace!;

    /// <summary>Empty once the process has ended, but never gone.</summary>
    public HandleTable Handles { get; private set; } = null!;

    /// <summary>For the process's own threads.</summary>
    public Namespace Namespace { get; private set; } = null!;

    /// <summary>The program's file, for the process's own threads; null while ending.</summary>
    public MemoryObject? Executable => _executable;

    /// <summary>One of its threads has received from a channel: calls may wait for its answers. Set by those threads.</summary>
    internal bool HasReceived { get; set; }

    /// <summary>Added to all addresses of the program's file.</summary>
    public ulong LoadBias { get; private set; }

    public static Process Current => Thread.Current.Process!;

    public ProcessState State
    {
        get
        {
            ulong state = _lock.Acquire();
            ProcessState result = _state;
            _lock.Release(state);
            return result;
        }
    }

    /// <summary>
    /// A process without threads, in the table of processes, with one reference. EAGAIN if the job's limits (or the numbers) are
    /// used up or it was killed, ENOMEM. <see cref="Abandon"/> it if it never gets a thread.
    /// </summary>
    public static int Create(Job job, Namespace names, uint parentId, ReadOnlySpan<byte> name, out Process? result)
    {
        result = null;
        if (!job.TryAddProcess())
        {
            return Error.EAGAIN;
        }

        Process? process = Slab<Process>.Allocate();
        uint id = process is null ? 0 : IdTable.Allocate();
        HandleTable? handles = id == 0 ? null : HandleTable.Create(job);
        AddressSpace? space = handles is null ? null : AddressSpace.Create(job);
        if (space is null)
        {
            handles?.Destroy();
            IdTable.Free(id);
            if (process is not null)
            {
                Slab<Process>.Free(process);
            }

            job.RemoveProcess();
            return process is not null && id == 0 ? Error.EAGAIN : Error.ENOMEM;
        }

        process!.Initialize();
        process._lock = new SpinLock(LockOrder.Process);
        process._state = ProcessState.Running;
        process._exitCode = 0;
        process._firstThread = null;
        process._threadCount = 0;
        process.HasReceived = false;
        process._endedCpuTime = 0;
        process._startTime = Clock.Now;
        process._name.Set(name);
        process._currentDirectory = null;
        process._currentDirectoryLength = 0;
        process._addressSpace = space;
        process._executable = null;
        process._isRunner = false;
        process._fileModeMask = DefaultModeMask;
        process.HasFileLocks = false;
        process.InitializeSuspension();
        process.InitializeFamily();
        process.InitializeTimers();
        process._firstSignalFile = null;
        process._credentials = Thread.Current.Process is { } maker ? maker.Credentials : default;
        process._othersEnd = new WaitQueue(LockOrder.WaitQueue);
        process._exitSignal = 0;
        process._signalActions = null;
        process._pendingSignals = default;
        process.LoadBias = 0;
        process.ProcessId = id;
        process.ParentId = parentId;
        process.Handles = handles!;
        process.InheritLimits(Thread.Current.Process);
        process.InitializeControl(Thread.Current.Process);
        process.Job = job;
        job.Acquire();
        process.Namespace = names;
        names.Acquire();

        // Whoever kills the job marks it first and then walks the table: either he finds the process there or we see the mark.
        ProcessTable.Add(process);
        int error = job.IsKilled ? Error.EAGAIN : ProcessFamily.Join(process, Thread.Current.Process);
        if (error < 0)
        {
            process.Abandon();
            process.Release();
            return error;
        }

        result = process;
        return 0;
    }

    /// <summary>
    /// The address space with a reference for the caller, for work on another process. ESRCH once it is ending.
    /// </summary>
    public int AcquireAddressSpace(out AddressSpace? space)
    {
        ulong state = _lock.Acquire();
        space = _state == ProcessState.Running ? _addressSpace : null;
        space?.Acquire();
        _lock.Release(state);
        return space is null ? Error.ESRCH : 0;
    }

    /// <summary>Keeps the program's file for reports. By the maker, before the first thread runs.</summary>
    public void SetProgram(MemoryObject executable, ulong bias)
    {
        executable.Acquire();
        _executable = executable;
        _isRunner = executable.TryAddRunner();
        LoadBias = bias;
    }

    /// <summary>Copies the current directory's full form; returns its length, 0 if there is none.</summary>
    public int CopyCurrentDirectory(Span<byte> destination)
    {
        ulong state = _lock.Acquire();
        int length = _currentDirectoryLength;
        new ReadOnlySpan<byte>(_currentDirectory, length).CopyTo(destination);
        _lock.Release(state);
        return length;
    }

    /// <summary>Takes a full form of at most <see cref="PathResolver.MaximumPath"/> bytes. ENOMEM.</summary>
    public int SetCurrentDirectory(ReadOnlySpan<byte> path)
    {
        byte* copy = path.Length == 0 ? null : (byte*)KernelHeap.Allocate((nuint)path.Length);
        if (copy is null && path.Length != 0)
        {
            return Error.ENOMEM;
        }

        path.CopyTo(new Span<byte>(copy, path.Length));
        ulong state = _lock.Acquire();
        byte* old = _currentDirectory;
        _currentDirectory = copy;
        _currentDirectoryLength = path.Length;
        _lock.Release(state);
        KernelHeap.Free(old);
        return 0;
    }

    public void GetInformation(ref ProcessInformation information)
    {
        information = default;
        ulong resident = 0;
        if (AcquireAddressSpace(out AddressSpace? space) == 0)
        {
            resident = space!.GetFigures().Resident;
            space.Release();
        }

        ulong state = _lock.Acquire();
        information.Id = ProcessId;
        information.ParentId = ParentId;
        information.JobId = Job.JobId;
        information.ThreadCount = (uint)_threadCount;
        information.State = _state;
        information.ExitCode = _exitCode;
        information.StartTime = _startTime;
        information.CpuTime = SumCpuTime();
        information.MemoryBytes = resident;
        for (int i = 0; i < ProcessInformation.MaximumName; i++)
        {
            information.Name[i] = _name[i];
        }

        _lock.Release(state);
        information.HandleCount = (uint)Handles.Count;
    }

    /// <summary>Of a process that the caller runs in; with one, nobody else makes another.</summary>
    public int ThreadCount => System.Threading.Volatile.Read(ref _threadCount);

    /// <summary>Nanoseconds that all its threads have used.</summary>
    public ulong CpuTime
    {
        get
        {
            ulong state = _lock.Acquire();
            ulong time = SumCpuTime();
            _lock.Release(state);
            return time;
        }
    }

    public void CopyName(Span<byte> destination) => ((ReadOnlySpan<byte>)_name).CopyTo(destination);

    protected override void Destroy()
    {
        ProcessTable.Remove(this);
        Handles.Destroy();
        Handles = null!;
        IdTable.Free(ProcessId);
        Job.Release();
        Job = null!;
        Slab<Process>.Free(this);
    }

    /// <summary>
    /// A program did what the processor refused: its handler is told, or else the fault is reported and the program ends, of which the
    /// calling thread is one. In that thread's context.
    /// </summary>
    public static void Fault(TrapFrame* frame, FaultReason reason, ulong address)
    {
        Process process = Current;
        if (reason == FaultReason.BadAddress && (frame->ProgramCounter & 3) != 0)
        {
            // The architecture looks at the alignment before it fetches (Arm ARM D1.3.5), some emulators after.
            reason = FaultReason.Alignment;
        }

        if (process.TryDeliverFault(Thread.Current, frame, reason, address))
        {
            return;
        }

        if (!Thread.Current.IsKilled)
        {
            FaultReport.Write(process, frame, reason, address);
        }

        int code = FaultReport.ExitCodeOf(reason);
        process.Kill(code, code - ExitCode.FaultBase);
    }

    private ulong SumCpuTime()
    {
        ulong time = _endedCpuTime;
        for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
        {
            time += thread.CpuTime;
        }

        return time;
    }
}
