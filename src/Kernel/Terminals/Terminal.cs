using System;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Terminals;

/// <summary>
/// A pseudo-terminal (POSIX XBD 11, pty(7)): bytes between a master, which plays keyboard and screen, and the programs on it, with lines that can be
/// edited, echo and job control. Owned by its master, by who has it open, and by the session that it controls. Everything is guarded by the
/// terminal's lock (LockOrder.Pipe) unless it says otherwise; signals are sent after that was released.
/// </summary>
public sealed unsafe partial class Terminal
{
    private const uint InputSize = 4096;
    private const uint OutputSize = 16 * 1024;

    /// <summary>Of the output, what programs leave for echo.</summary>
    private const uint EchoRoom = 4096;

    private int _references;
    private SpinLock _lock;
    private byte* _memory;
    private TerminalSettings _settings;
    private TerminalWindow _window;
    private ByteRing _input;
    private ByteRing _output;

    /// <summary>Of each byte of input, whether it ends a line.</summary>
    private LineMark* _marks;
    private bool _isMasterOpen;
    private bool _wasOpened;
    private int _openCount;
    private bool _isHungUp;
    private FifoSide? _side;
    private TerminalMaster? _master;
    private WaitQueue _inputReaders;
    private WaitQueue _inputWriters;
    private WaitQueue _outputReaders;
    private WaitQueue _outputWriters;

    /// <summary>Links of the table, guarded by its lock.</summary>
    internal Terminal? NextInTable;

    /// <summary>The number in /dev/pts.</summary>
    public uint Number { get; internal set; }

    /// <summary>Of who opened the master.</summary>
    public Job Job { get; private set; } = null!;

    /// <summary>Of the node in /dev/pts. Under the lock of the table.</summary>
    internal uint UserId;
    internal uint GroupId;
    internal uint Mode;
    internal long CreatedTime;

    /// <summary>unlockpt(3) has not been called yet.</summary>
    public bool IsLocked { get; private set; }

    /// <summary>Whose signals tell what the programs on it can do.</summary>
    public FifoSide Side => _side!;

    /// <summary>With one reference, for its master. Not in the table yet. Null without memory.</summary>
    internal static Terminal? Create(Job job)
    {
        Terminal? terminal = Slab<Terminal>.Allocate();
        if (terminal is null)
        {
            return null;
        }

        terminal._memory = (byte*)KernelHeap.Allocate(OutputSize + (2 * InputSize));
        terminal._side = FifoSide.Create();
        if (terminal._memory == null || terminal._side is null)
        {
            KernelHeap.Free(terminal._memory);
            terminal._side?.Release();
            terminal._side = null;
            Slab<Terminal>.Free(terminal);
            return null;
        }

        terminal._references = 1;
        terminal._lock = new SpinLock(LockOrder.Pipe);
        terminal._settings = TerminalSettings.Initial;
        terminal._window = default;
        terminal._output = new ByteRing(terminal._memory, OutputSize);
        terminal._input = new ByteRing(terminal._memory + OutputSize, InputSize);
        terminal._marks = (LineMark*)(terminal._memory + OutputSize + InputSize);
        terminal._isMasterOpen = true;
        terminal._wasOpened = false;
        terminal._openCount = 0;
        terminal._isHungUp = false;
        terminal._master = null;
        terminal.IsLocked = true;
        terminal.Job = job;
        job.Acquire();
        terminal.InitializeLine();
        terminal.InitializeJobs();
        return terminal;
    }

    public void Acquire() => Interlocked.Increment(ref _references);

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0)
        {
            return;
        }

        KernelHeap.Free(_memory);
        _memory = null;
        _side!.Release();
        _side = null;
        Job.Release();
        Job = null!;
        Slab<Terminal>.Free(this);
    }

    internal void SetMaster(TerminalMaster master) => _master = master;

    /// <summary>A program opens it. EIO while it is locked or once the master is gone.</summary>
    internal int Open(bool ignoresLock)
    {
        ulong state = _lock.Acquire();
        bool fails = (IsLocked && !ignoresLock) || !_isMasterOpen;
        if (!fails)
        {
            _openCount++;
            _wasOpened = true;
            UpdateSignals();
        }

        _lock.Release(state);
        return fails ? Error.EIO : 0;
    }

    /// <summary>A program's description is gone. With the last one the master reads EIO, once it has read all.</summary>
    internal void CloseProgramSide()
    {
        ulong state = _lock.Acquire();
        if (--_openCount == 0)
        {
            WakeEverybody();
        }

        UpdateSignals();
        _lock.Release(state);
    }

    /// <summary>The master is gone: the line is dead for all who have it open, and its session hears SIGHUP.</summary>
    internal void CloseMaster()
    {
        TerminalTable.Remove(this);
        ulong state = _lock.Acquire();
        _isMasterOpen = false;
        _isHungUp = true;
        _master = null;
        _input.Clear();
        _lineEnd = _input.Tail;
        WakeEverybody();
        UpdateSignals();
        _lock.Release(state);
        HangUpSession();
    }

    /// <summary>With the lock held: tells who polls.</summary>
    private void UpdateSignals(bool newInput = false, bool newOutput = false)
    {
        Signals programs = _isHungUp
            ? Signals.Readable | Signals.Writable | Signals.Error | Signals.PeerClosed
            : (HasInput(MinimumForPoll) ? Signals.Readable : 0) | (HasOutputRoom ? Signals.Writable : 0);
        const Signals All = Signals.Readable | Signals.Writable | Signals.Error | Signals.PeerClosed;
        Side.UpdateSignals(programs, All & ~programs, newInput);
        if (_master is { } master)
        {
            bool isAlone = _wasOpened && _openCount == 0;
            Signals keeper = (_output.Count != 0 || _packetStatus != 0 ? Signals.Readable : 0)
                | (CanTakeTyped ? Signals.Writable : 0) | (isAlone ? Signals.PeerClosed : 0);
            master.UpdateSignals(keeper, All & ~keeper, newOutput);
        }
    }

    private void WakeEverybody()
    {
        _inputReaders.WakeAll();
        _inputWriters.WakeAll();
        _outputReaders.WakeAll();
        _outputWriters.WakeAll();
    }

    /// <summary>Releases the lock, waits, takes it again; after an error it is not held.</summary>
    private int WaitAndLock(ref WaitQueue queue, ref ulong state, ulong deadline = ulong.MaxValue)
    {
        queue.PrepareWait();
        _lock.Release(state);
        int error = queue.FinishWait(deadline);
        if (error < 0)
        {
            queue.WakeOne();
            return error;
        }

        state = _lock.Acquire();
        return 0;
    }

    /// <summary>What a byte of input means for where lines end.</summary>
    private enum LineMark : byte
    {
        None,

        /// <summary>It is the last of its line.</summary>
        End,

        /// <summary>It stands for the end-of-file character, which nobody reads.</summary>
        EndOfFile,
    }
}
