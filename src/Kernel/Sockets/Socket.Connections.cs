using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Sockets;

/// <summary>How sockets come to be connected: pairs, listeners and those who wait to be accepted.</summary>
public sealed unsafe partial class Socket
{
    /// <summary>net.core.somaxconn of Linux.</summary>
    private const int MaximumBacklog = 4096;

    private Socket? _firstPending;
    private Socket? _lastPending;
    private Socket? _nextPending;
    private int _pendingCount;
    private int _backlog;
    private WaitQueue _acceptors;
    private WaitQueue _connectors;

    /// <summary>Of one that waits to be accepted: by whom. Not counted, only compared.</summary>
    internal Socket? Listener { get; private set; }

    /// <summary>socketpair(2): connects two fresh sockets of one type, which nobody else knows. ENOMEM.</summary>
    public static int Pair(Socket first, Socket second)
    {
        int error = Link(first, second);
        if (error < 0)
        {
            return error;
        }

        first._peerCredentials = PeerCredentials.Current;
        second._peerCredentials = first._peerCredentials;
        first.Open();
        second.Open();
        return 0;
    }

    /// <summary>listen(2). EINVAL unless bound and unconnected, EOPNOTSUPP for datagrams.</summary>
    public int Listen(int backlog)
    {
        if (!IsConnectionOriented)
        {
            return Error.EOPNOTSUPP;
        }

        PeerCredentials own = PeerCredentials.Current;
        ulong state = _lock.Acquire();
        bool isPossible = _state is SocketState.Idle or SocketState.Listening && _name.Length != 0;
        bool isNew = isPossible && _state == SocketState.Idle;
        if (isPossible)
        {
            _state = SocketState.Listening;
            _backlog = (uint)backlog > MaximumBacklog ? MaximumBacklog : backlog;
            _peerCredentials = own;
            _connectors.WakeAll();
        }

        _lock.Release(state);
        if (isNew)
        {
            UpdateSignals(Signals.None, Signals.Writable | Signals.PeerClosed);
        }

        return isPossible ? 0 : Error.EINVAL;
    }

    /// <summary>
    /// accept(2): the oldest of those who wait, with a reference. EINVAL unless listening, EOPNOTSUPP, EAGAIN, EINTR.
    /// </summary>
    public int Accept(out Socket? accepted)
    {
        accepted = null;
        if (!IsConnectionOriented)
        {
            return Error.EOPNOTSUPP;
        }

        ulong deadline = Deadline(ReceiveTimeout);
        ulong state = _lock.Acquire();
        while (true)
        {
            if (_state != SocketState.Listening || _readClosed)
            {
                _lock.Release(state);
                return Error.EINVAL;
            }

            if (_firstPending is not null)
            {
                break;
            }

            if (IsNonBlocking)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            _acceptors.PrepareWait();
            _lock.Release(state);
            int error = _acceptors.FinishWait(deadline);
            if (error < 0)
            {
                _acceptors.WakeOne();
                return error == Error.ETIMEDOUT ? Error.EAGAIN : error;
            }

            state = _lock.Acquire();
        }

        accepted = TakePending();
        if (_firstPending is null)
        {
            UpdateSignals(Signals.None, Signals.Readable);
        }

        _connectors.WakeOne();
        _lock.Release(state);
        return 0;
    }

    /// <summary>
    /// connect(2) of a stream or sequenced packet socket to a listener. ECONNREFUSED, EPROTOTYPE, EISCONN, EALREADY, EINVAL,
    /// EAGAIN (backlog full), EINTR, ENOMEM.
    /// </summary>
    public int Connect(Socket listener)
    {
        if (listener.SocketType != SocketType)
        {
            return Error.EPROTOTYPE;
        }

        ulong state = _lock.Acquire();
        int error = _state switch
        {
            SocketState.Idle => 0,
            SocketState.Connected => Error.EISCONN,
            SocketState.Connecting => Error.EALREADY,
            _ => Error.EINVAL,
        };
        if (error == 0)
        {
            _state = SocketState.Connecting;
        }

        _lock.Release(state);
        if (error < 0)
        {
            return error;
        }

        Socket? other = Create(SocketType, Process.Current.Job);
        error = other is null ? Error.ENOMEM : Link(this, other);
        if (error == 0)
        {
            other!._name = listener._name;
            other._peerName = _name;
            other._peerCredentials = PeerCredentials.Current;
            other.Open();
            _peerName = listener._name;
            _peerCredentials = listener._peerCredentials;
            error = listener.Enqueue(other, Deadline(SendTimeout), IsNonBlocking);
        }

        if (error < 0)
        {
            Unlink();
            other?.Release();
            return error;
        }

        Open();
        return 0;
    }

    /// <summary>connect(2) of a datagram socket; null takes the connection away. EPERM if that one is connected elsewhere.</summary>
    public int ConnectDatagrams(Socket? target)
    {
        SocketQueue? queue = null;
        if (target is not null)
        {
            if (target.SocketType != SocketType)
            {
                return Error.EPROTOTYPE;
            }

            queue = target.AcquireInput(this);
            if (queue is null)
            {
                return target._state == SocketState.Connected ? Error.EPERM : Error.ECONNREFUSED;
            }
        }

        ulong state = _lock.Acquire();
        SocketQueue? old = _output;
        bool isOpen = _state != SocketState.Closed;
        if (isOpen)
        {
            _output = queue;
            _peerName = target is null ? default : target._name;
            _state = target is null ? SocketState.Idle : SocketState.Connected;
        }

        _lock.Release(state);
        (isOpen ? old : queue)?.Release();
        return 0;
    }

    /// <summary>
    /// Where datagrams from a socket go, with a reference; null if it takes none, or none from that one because it is connected to
    /// another.
    /// </summary>
    internal SocketQueue? AcquireInput(Socket sender)
    {
        ulong state = _lock.Acquire();
        bool isRefused = _state == SocketState.Closed || _readClosed
            || (_state == SocketState.Connected && _output != sender._input);
        SocketQueue? queue = isRefused ? null : _input;
        queue?.Acquire();
        _lock.Release(state);
        return queue;
    }

    /// <summary>What waits to be received, and the connections that wait to be accepted.</summary>
    internal override void VisitCarried()
    {
        ulong state = _lock.Acquire();
        PipeBuffer? bytes = _inputBytes;
        SocketQueue? queue = _input;
        for (Socket? pending = _firstPending; pending is not null; pending = pending._nextPending)
        {
            CapabilityCircle.Visit(pending);
        }

        _lock.Release(state);

        // The buffers live as long as the socket, which is held.
        bytes?.VisitCarried();
        queue?.VisitCarried();
    }

    /// <summary>Gives both the buffers of a connection, in which neither takes part yet.</summary>
    private static int Link(Socket first, Socket second)
    {
        if (first.SocketType == SocketType.Stream)
        {
            PipeBuffer? there = PipeBuffer.Create(first._job, isSocket: true);
            PipeBuffer? back = there is null ? null : PipeBuffer.Create(second._job, isSocket: true);
            if (back is null)
            {
                there?.Release();
                return Error.ENOMEM;
            }

            there!.Acquire();
            back.Acquire();
            first._outputBytes = there;
            first._inputBytes = back;
            second._inputBytes = there;
            second._outputBytes = back;
            there.Open(second, isReader: true);
            there.Open(first, isReader: false);
            back.Open(first, isReader: true);
            back.Open(second, isReader: false);
            return 0;
        }

        if (first.IsConnectionOriented)
        {
            first._input = SocketQueue.Create();
            second._input = first._input is null ? null : SocketQueue.Create();
            if (second._input is null)
            {
                first._input?.Release();
                first._input = null;
                return Error.ENOMEM;
            }
        }

        first._input!.Acquire();
        second._input!.Acquire();
        first._output = second._input;
        second._output = first._input;
        first._input.SetReader(first);
        second._input.SetReader(second);
        if (first.IsConnectionOriented)
        {
            first._input.SetWriter(second);
            second._input.SetWriter(first);
        }

        return 0;
    }

    /// <summary>Its connection has buffers: from here on it is connected. False if it was closed meanwhile.</summary>
    private void Open()
    {
        ulong state = _lock.Acquire();
        bool isOpen = _state != SocketState.Closed;
        if (isOpen)
        {
            _state = SocketState.Connected;
            UpdateSignals(Signals.None, Signals.PeerClosed);
        }

        _lock.Release(state);
        if (!isOpen)
        {
            CloseOutput();
            CloseInput();
        }
    }

    /// <summary>After a connect that failed: as it was before.</summary>
    private void Unlink()
    {
        PipeBuffer? inputBytes = _inputBytes;
        PipeBuffer? outputBytes = _outputBytes;
        SocketQueue? input = _input;
        SocketQueue? output = _output;
        inputBytes?.Close(isReader: true);
        outputBytes?.Close(isReader: false);
        input?.SetReader(null);
        output?.SetWriter(null);
        ulong state = _lock.Acquire();
        _inputBytes = null;
        _outputBytes = null;
        _input = null;
        _output = null;
        _peerName = default;
        if (_state == SocketState.Connecting)
        {
            _state = SocketState.Idle;
        }

        _lock.Release(state);
        inputBytes?.Release();
        outputBytes?.Release();
        input?.Release();
        output?.Release();
        UpdateSignals(Signals.Writable | Signals.PeerClosed, Signals.Readable | Signals.ReadClosed | Signals.WriteClosed);
    }

    /// <summary>A connection for somebody to accept; its reference is then the listener's.</summary>
    private int Enqueue(Socket other, ulong deadline, bool nonBlocking)
    {
        ulong state = _lock.Acquire();
        while (true)
        {
            if (_state != SocketState.Listening || _readClosed)
            {
                _lock.Release(state);
                return Error.ECONNREFUSED;
            }

            if (_pendingCount <= _backlog)
            {
                break;
            }

            if (nonBlocking)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            _connectors.PrepareWait();
            _lock.Release(state);
            int error = _connectors.FinishWait(deadline);
            if (error < 0)
            {
                _connectors.WakeOne();
                return error == Error.ETIMEDOUT ? Error.EAGAIN : error;
            }

            state = _lock.Acquire();
        }

        other.Listener = this;
        other._nextPending = null;
        if (_lastPending is null)
        {
            _firstPending = other;
        }
        else
        {
            _lastPending._nextPending = other;
        }

        _lastPending = other;
        _pendingCount++;
        _acceptors.WakeOne();
        UpdateSignals(Signals.Readable, Signals.None, again: HasObservers);
        _lock.Release(state);
        return 0;
    }

    /// <summary>With the lock held; there is one.</summary>
    private Socket TakePending()
    {
        Socket taken = _firstPending!;
        _firstPending = taken._nextPending;
        _lastPending = _firstPending is null ? null : _lastPending;
        taken._nextPending = null;
        taken.Listener = null;
        _pendingCount--;
        return taken;
    }

    private void StopListening()
    {
        while (true)
        {
            ulong state = _lock.Acquire();
            Socket? pending = _firstPending is null ? null : TakePending();
            _acceptors.WakeAll();
            _connectors.WakeAll();
            _lock.Release(state);
            if (pending is null)
            {
                break;
            }

            pending.SetErrorOfPeer(Error.ECONNRESET);
            pending.Release();
        }

        UpdateSignals(Signals.Readable | Signals.ReadClosed, Signals.None);
    }

    private void SetErrorOfPeer(int error)
    {
        Socket? peer = _outputBytes is not null ? _outputBytes.AcquireReader() : _output?.AcquireReader();
        peer?.SetError(error);
        peer?.Release();
    }

    private static ulong Deadline(ulong timeout) =>
        timeout == 0 ? ulong.MaxValue : Thread.Current.DeadlineAfter(timeout);
}
