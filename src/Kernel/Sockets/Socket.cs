using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// A socket of the local family (unix(7)): one end of a two-way connection, a listener, or a place where datagrams arrive. Bytes and
/// messages are in buffers of their own, which both ends hold; no socket holds another, so that nothing goes round. Its own state is
/// guarded by the lock (LockOrder.Socket); two sockets' locks are never held together. Open while there is a capability on it.
/// </summary>
public sealed unsafe partial class Socket : OpenDescription
{
    private SpinLock _lock;
    private SocketState _state;
    private Job? _job;

    /// <summary>Stream: what it reads from and writes to. Guarded by the lock; set once, when it is connected.</summary>
    private PipeBuffer? _inputBytes;
    private PipeBuffer? _outputBytes;

    /// <summary>Datagrams and sequenced packets. The output of a datagram socket is that of the address it is connected to.</summary>
    private SocketQueue? _input;
    private SocketQueue? _output;

    private SocketAddress _name;
    private SocketAddress _peerName;
    private PeerCredentials _peerCredentials;
    private int _error;
    private bool _readClosed;
    private bool _writeClosed;

    /// <summary>Links in <see cref="SocketNames"/>, guarded by its lock.</summary>
    internal Socket? NextNamed;
    internal SocketKey Key;

    private CircleVisit _visited;

    public override KernelObjectType Type => KernelObjectType.Socket;

    public SocketType SocketType { get; private set; }

    public bool IsConnectionOriented => SocketType != SocketType.Datagram;

    /// <summary>Of AF_NETLINK: nobody but the kernel sends to it.</summary>
    public bool IsForKernel { get; set; }

    /// <summary>SO_PASSCRED.</summary>
    public bool PassesCredentials { get; set; }

    /// <summary>SO_RCVTIMEO and SO_SNDTIMEO in nanoseconds; 0 for none.</summary>
    public ulong ReceiveTimeout { get; set; }

    public ulong SendTimeout { get; set; }

    /// <summary>SO_RCVBUF and SO_SNDBUF as they were set; the buffers have their own sizes.</summary>
    public int ReceiveBufferSize { get; set; }

    public int SendBufferSize { get; set; }

    public bool IsListening => Volatile.Read(ref *(int*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _state)) == (int)SocketState.Listening;

    /// <summary>An unconnected socket, or null without memory.</summary>
    public static Socket? Create(SocketType type, Job job)
    {
        Socket? socket = Slab<Socket>.Allocate();
        if (socket is null)
        {
            return null;
        }

        socket.Initialize();
        socket.StatusFlags = OpenFlags.ReadWrite;
        socket._lock = new SpinLock(LockOrder.Socket);
        socket._acceptors = new WaitQueue(LockOrder.WaitQueue);
        socket._connectors = new WaitQueue(LockOrder.WaitQueue);
        socket.SocketType = type;
        socket.IsForKernel = false;
        socket.ReceiveBufferSize = SocketQueue.DefaultLimit;
        socket.SendBufferSize = SocketQueue.DefaultLimit;
        socket._peerCredentials = new PeerCredentials { UserId = uint.MaxValue, GroupId = uint.MaxValue };
        socket._job = job;
        job.Acquire();
        if (type == SocketType.Datagram)
        {
            socket._input = SocketQueue.Create();
            if (socket._input is null)
            {
                socket.Release();
                return null;
            }

            socket._input.SetReader(socket);
        }

        socket.UpdateSignals(
            type == SocketType.Datagram ? Signals.Writable : Signals.Writable | Signals.PeerClosed, Signals.None);
        return socket;
    }

    public override bool SignalsArrivals => true;

    protected override bool KeepsPermissions => true;

    public override int GetStatistics(out FileStatistics statistics)
    {
        base.GetStatistics(out statistics);
        statistics.Mode = FileModes.Socket | PermissionsOr(FileModes.AllForAll);
        return 0;
    }

    public override long Control(uint request, ulong argument)
    {
        if (request != ControlRequest.BytesAvailable)
        {
            return Error.ENOTTY;
        }

        if (IsListening)
        {
            return Error.EINVAL;
        }

        int available = SocketType == SocketType.Stream ? (int)(_inputBytes?.Available ?? 0)
            : SocketType == SocketType.Datagram ? _input!.NextLength
            : _input?.Available ?? 0;
        return UserMemory.TryWrite(argument, available) ? 0 : Error.EFAULT;
    }

    /// <summary>shutdown(2). ENOTCONN.</summary>
    public int Shutdown(bool read, bool write)
    {
        ulong state = _lock.Acquire();
        bool isConnected = _state == SocketState.Connected;
        bool isListening = _state == SocketState.Listening;
        if (!isConnected && !isListening)
        {
            _lock.Release(state);
            return Error.ENOTCONN;
        }

        _readClosed |= read;
        _writeClosed |= write;
        _lock.Release(state);
        if (isListening)
        {
            if (read)
            {
                StopListening();
            }

            return 0;
        }

        if (read)
        {
            CloseInput();
        }

        if (write)
        {
            CloseOutput();
        }

        return 0;
    }

    /// <summary>SO_ERROR: the error that waits to be told, once.</summary>
    public int TakeError()
    {
        int error = Interlocked.Exchange(ref _error, 0);
        if (error != 0)
        {
            UpdateSignals(Signals.None, Signals.Error);
        }

        return error;
    }

    internal override bool CarriesCapabilities => true;

    internal override ref CircleVisit Visited => ref _visited;

    protected internal override void OnLastCapability() => Close();

    /// <summary>Hung up once nothing comes and nothing goes.</summary>
    protected override Signals ReadSignals()
    {
        const Signals Both = Signals.ReadClosed | Signals.WriteClosed;
        Signals signals = base.ReadSignals();
        return (signals & Both) == Both ? signals | Signals.PeerClosed : signals;
    }

    protected override void Destroy()
    {
        Close();
        _inputBytes?.Release();
        _outputBytes?.Release();
        _input?.Release();
        _output?.Release();
        _inputBytes = null;
        _outputBytes = null;
        _input = null;
        _output = null;
        _job!.Release();
        _job = null;
        Slab<Socket>.Free(this);
    }

    /// <summary>No program can use it any more: the peer hears it, the name is free, who waits to be accepted is turned away.</summary>
    private void Close()
    {
        ulong state = _lock.Acquire();
        SocketState old = _state;
        _state = SocketState.Closed;
        _readClosed = true;
        _writeClosed = true;
        _lock.Release(state);
        if (old == SocketState.Closed)
        {
            return;
        }

        SocketNames.Remove(this);
        if (old == SocketState.Listening)
        {
            StopListening();
        }

        // What was sent and never read is lost: the peer is told that with the next call.
        bool isLost = _inputBytes is { Available: > 0 } || (IsConnectionOriented && _input is { IsEmpty: false });
        CloseOutput(isLost ? Error.ECONNRESET : 0);
        CloseInput(isGone: true);
    }

    private void CloseInput(bool isGone = false)
    {
        _inputBytes?.Close(isReader: true);
        if (isGone)
        {
            _inputBytes?.FreeAncillary();
        }

        _input?.SetReader(null, isGone);
        UpdateSignals(Signals.Readable | Signals.ReadClosed, Signals.None);
    }

    private void CloseOutput(int error = 0)
    {
        if (error != 0)
        {
            Socket? peer = _outputBytes is not null ? _outputBytes.AcquireReader() : _output?.AcquireReader();
            peer?.SetError(error);
            peer?.Release();
        }

        _outputBytes?.Close(isReader: false);
        if (IsConnectionOriented)
        {
            _output?.SetWriter(null);
        }

        UpdateSignals(Signals.Writable | Signals.WriteClosed, Signals.None);
    }

    private void SetError(int error)
    {
        Volatile.Write(ref _error, error);
        UpdateSignals(Signals.Error, Signals.None);
    }
}
