namespace System.Threading;

/// <summary>
/// A lock for many readers or one writer, and for one reader that may become the writer. <see cref="_lock"/> guards all fields but the
/// threads' own counts; writers that wait keep new readers out, so that they are not starved.
/// </summary>
public partial class ReaderWriterLockSlim : IDisposable
{
    [ThreadStatic]
    private static Holding? t_holdings;

    private readonly object _lock = new();
    private readonly bool _isRecursive;
    private int _readers;
    private Thread? _writer;
    private Thread? _upgrader;
    private int _waitingReaders;
    private int _waitingWriters;
    private int _waitingUpgraders;
    private bool _waitsForUpgrade;
    private bool _isDisposed;

    public ReaderWriterLockSlim()
        : this(LockRecursionPolicy.NoRecursion)
    {
    }

    public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy)
    {
        _isRecursive = recursionPolicy == LockRecursionPolicy.SupportsRecursion;
    }

    public bool IsReadLockHeld => RecursiveReadCount > 0;

    public bool IsUpgradeableReadLockHeld => RecursiveUpgradeCount > 0;

    public bool IsWriteLockHeld => RecursiveWriteCount > 0;

    public LockRecursionPolicy RecursionPolicy =>
        _isRecursive ? LockRecursionPolicy.SupportsRecursion : LockRecursionPolicy.NoRecursion;

    public int CurrentReadCount
    {
        get
        {
            lock (_lock)
            {
                return _readers;
            }
        }
    }

    public int RecursiveReadCount => Find()?.Reads ?? 0;

    public int RecursiveUpgradeCount => Find()?.Upgrades ?? 0;

    public int RecursiveWriteCount => Find()?.Writes ?? 0;

    public int WaitingReadCount => Volatile.Read(ref _waitingReaders);

    public int WaitingUpgradeCount => Volatile.Read(ref _waitingUpgraders);

    public int WaitingWriteCount => Volatile.Read(ref _waitingWriters);

    public void EnterReadLock() => TryEnterReadLock(Timeout.Infinite);

    public bool TryEnterReadLock(TimeSpan timeout) => TryEnterReadLock(TimeoutHelper.ToMilliseconds(timeout));

    public bool TryEnterReadLock(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Holding holding = FindOrAdd();
        if (!_isRecursive)
        {
            if (holding.Writes != 0)
            {
                Fail(holding, "A read lock may not be acquired with the write lock held in this mode.");
            }

            if (holding.Reads != 0)
            {
                Fail(holding, "Recursive read lock acquisitions not allowed in this mode.");
            }
        }

        // Whoever holds the lock in some way need not wait for others.
        if (holding.Reads != 0 || holding.Writes != 0 || holding.Upgrades != 0)
        {
            if (holding.Reads++ == 0)
            {
                lock (_lock)
                {
                    _readers++;
                }
            }

            return true;
        }

        long start = Environment.TickCount64;
        lock (_lock)
        {
            while (_writer is not null || _waitingWriters != 0 || _waitsForUpgrade)
            {
                int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
                if (left == 0 || !WaitFor(ref _waitingReaders, left, holding))
                {
                    if (_writer is null && _waitingWriters == 0 && !_waitsForUpgrade && left != 0)
                    {
                        break;
                    }

                    Discard(holding);
                    return false;
                }
            }

            _readers++;
        }

        holding.Reads = 1;
        return true;
    }

    public void EnterWriteLock() => TryEnterWriteLock(Timeout.Infinite);

    public bool TryEnterWriteLock(TimeSpan timeout) => TryEnterWriteLock(TimeoutHelper.ToMilliseconds(timeout));

    public bool TryEnterWriteLock(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Holding holding = FindOrAdd();
        if (holding.Writes != 0)
        {
            if (!_isRecursive)
            {
                Fail(holding, "Recursive write lock acquisitions not allowed in this mode.");
            }

            holding.Writes++;
            return true;
        }

        if (holding.Reads != 0 && holding.Upgrades == 0)
        {
            Fail(
                holding,
                "Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
        }

        bool isUpgrade = holding.Upgrades != 0;
        int ownReaders = holding.Reads != 0 ? 1 : 0;
        long start = Environment.TickCount64;
        lock (_lock)
        {
            // The upgrader needs only the other readers to go; nobody else can be the writer meanwhile.
            while (_writer is not null || _readers != ownReaders || (!isUpgrade && _upgrader is not null))
            {
                int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
                _waitsForUpgrade |= isUpgrade;
                bool woken = left != 0 && WaitFor(ref _waitingWriters, left, holding);
                if (isUpgrade)
                {
                    _waitsForUpgrade = false;
                }

                if (!woken)
                {
                    // Readers may have waited only for this writer.
                    Monitor.PulseAll(_lock);
                    Discard(holding);
                    return false;
                }
            }

            _writer = Thread.CurrentThread;
        }

        holding.Writes = 1;
        return true;
    }

    public void EnterUpgradeableReadLock() => TryEnterUpgradeableReadLock(Timeout.Infinite);

    public bool TryEnterUpgradeableReadLock(TimeSpan timeout) =>
        TryEnterUpgradeableReadLock(TimeoutHelper.ToMilliseconds(timeout));

    public bool TryEnterUpgradeableReadLock(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Holding holding = FindOrAdd();
        if (!_isRecursive)
        {
            if (holding.Upgrades != 0)
            {
                Fail(holding, "Recursive upgradeable lock acquisitions not allowed in this mode.");
            }

            if (holding.Writes != 0)
            {
                Fail(
                    holding,
                    "Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.");
            }

            if (holding.Reads != 0)
            {
                Fail(holding, "Upgradeable lock may not be acquired with read lock held.");
            }
        }
        else if (holding.Upgrades == 0 && holding.Writes == 0 && holding.Reads != 0)
        {
            Fail(holding, "Upgradeable lock may not be acquired with read lock held.");
        }

        if (holding.Upgrades != 0)
        {
            holding.Upgrades++;
            return true;
        }

        long start = Environment.TickCount64;
        lock (_lock)
        {
            while (holding.Writes == 0 && (_writer is not null || _upgrader is not null || _waitingWriters != 0))
            {
                int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
                if (left == 0 || !WaitFor(ref _waitingUpgraders, left, holding))
                {
                    Discard(holding);
                    return false;
                }
            }

            _upgrader = Thread.CurrentThread;
        }

        holding.Upgrades = 1;
        return true;
    }

    public void ExitReadLock()
    {
        Holding? holding = Find();
        if (holding is null || holding.Reads == 0)
        {
            throw new SynchronizationLockException("The read lock is being released without being held.");
        }

        if (--holding.Reads == 0)
        {
            lock (_lock)
            {
                _readers--;
                Wake();
            }

            Discard(holding);
        }
    }

    public void ExitWriteLock()
    {
        Holding? holding = Find();
        if (holding is null || holding.Writes == 0)
        {
            throw new SynchronizationLockException("The write lock is being released without being held.");
        }

        if (--holding.Writes == 0)
        {
            lock (_lock)
            {
                _writer = null;
                Wake();
            }

            Discard(holding);
        }
    }

    public void ExitUpgradeableReadLock()
    {
        Holding? holding = Find();
        if (holding is null || holding.Upgrades == 0)
        {
            throw new SynchronizationLockException("The upgradeable lock is being released without being held.");
        }

        if (--holding.Upgrades == 0)
        {
            lock (_lock)
            {
                _upgrader = null;
                Wake();
            }

            Discard(holding);
        }
    }

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        if (WaitingReadCount > 0 || WaitingUpgradeCount > 0 || WaitingWriteCount > 0
            || IsReadLockHeld || IsUpgradeableReadLockHeld || IsWriteLockHeld)
        {
            throw new SynchronizationLockException(
                "The lock is being disposed while still being used. It either is being held by a thread and/or has active waiters waiting to acquire the lock.");
        }

        _isDisposed = true;
    }

    private void Wake()
    {
        if (_waitingReaders + _waitingWriters + _waitingUpgraders != 0)
        {
            Monitor.PulseAll(_lock);
        }
    }

    private bool WaitFor(ref int waiting, int milliseconds, Holding holding)
    {
        waiting++;
        try
        {
            return Monitor.Wait(_lock, milliseconds);
        }
        catch
        {
            Discard(holding);
            throw;
        }
        finally
        {
            waiting--;
        }
    }
}
