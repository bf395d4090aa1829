using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Sockets;

namespace ViperOS.Kernel.Files;

/// <summary>What travels with single bytes of the buffer: rights and credentials of sockets. Guarded by the buffer's lock.</summary>
public sealed unsafe partial class PipeBuffer
{
    /// <summary>In the order of their positions.</summary>
    private Ancillary? _firstAncillary;
    private Ancillary? _lastAncillary;

    /// <summary>With the lock held: what travels with the byte at the start; reading ends before the next such byte.</summary>
    private void TakeAncillary(ulong start, bool isPeek, ref ulong end, ref Ancillary? taken)
    {
        Ancillary? first = _firstAncillary;
        Ancillary? next = first;
        if (first!.Position == start)
        {
            next = first.Next;
            if (!isPeek)
            {
                taken = first;
                _firstAncillary = next;
                _lastAncillary = next is null ? null : _lastAncillary;
                first.Next = null;
            }
        }

        if (next is not null && next.Position < end)
        {
            end = next.Position;
        }
    }

    /// <summary>With the lock held.</summary>
    private void AppendAncillary(Ancillary ancillary, ulong position)
    {
        ancillary.Position = position;
        ancillary.Next = null;
        if (_lastAncillary is null)
        {
            _firstAncillary = ancillary;
        }
        else
        {
            _lastAncillary.Next = ancillary;
        }

        _lastAncillary = ancillary;
    }

    /// <summary>
    /// Gives back what nobody will receive any more: once there is no reader, for good. Among it may be the very socket that holds the buffer
    /// to write to, which would keep itself otherwise. With no lock held.
    /// </summary>
    internal void FreeAncillary()
    {
        ulong state = _lock.Acquire();
        Ancillary? ancillary = _firstAncillary;
        _firstAncillary = null;
        _lastAncillary = null;
        _lock.Release(state);
        while (ancillary is not null)
        {
            Ancillary? next = ancillary.Next;
            ancillary.Free();
            ancillary = next;
        }
    }

    /// <summary>The socket that reads, with a reference; null if none does any more.</summary>
    internal Socket? AcquireReader()
    {
        ulong state = _lock.Acquire();
        Socket? reader = _reader is Socket socket && socket.TryAcquire() ? socket : null;
        _lock.Release(state);
        return reader;
    }

    /// <summary>For <see cref="CapabilityCircle"/>.</summary>
    internal void VisitCarried()
    {
        ulong state = _lock.Acquire();
        for (Ancillary? ancillary = _firstAncillary; ancillary is not null; ancillary = ancillary.Next)
        {
            if (ancillary.CarriesCarriers)
            {
                CapabilityCircle.Visit(ancillary.First);
            }
        }

        _lock.Release(state);
    }
}
