using System.Runtime;

namespace System.Threading;

/// <summary>A word that threads sleep on until it is not zero; the last user of it decides whether it falls back to
/// zero.</summary>
internal struct Gate
{
    private const int Closed = 0;
    private const int Open = 1;

    private int _state;

    public Gate(bool isOpen)
    {
        _state = isOpen ? Open : Closed;
    }

    public bool IsOpen => Volatile.Read(ref _state) == Open;

    public void OpenAll()
    {
        Volatile.Write(ref _state, Open);
        SystemCalls.FutexWake(ref _state, int.MaxValue);
    }

    public void OpenOne()
    {
        Volatile.Write(ref _state, Open);
        SystemCalls.FutexWake(ref _state, 1);
    }

    public void Close() => Volatile.Write(ref _state, Closed);

    /// <summary>Waits; <paramref name="closes"/>: exactly one thread passes per opening.</summary>
    public bool Pass(int millisecondsTimeout, bool closes)
    {
        long deadline = Environment.TickCount64 + millisecondsTimeout;
        while (closes ? Interlocked.CompareExchange(ref _state, Closed, Open) != Open : Volatile.Read(ref _state) != Open)
        {
            long left = -1;
            if (millisecondsTimeout >= 0)
            {
                left = (deadline - Environment.TickCount64) * 1_000_000;
                if (left <= 0)
                {
                    return false;
                }
            }

            SystemCalls.FutexWait(ref _state, Closed, left);
        }

        return true;
    }
}
