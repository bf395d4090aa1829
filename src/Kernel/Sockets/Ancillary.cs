using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// What travels beside the bytes of a socket: the sender's credentials, and capabilities (SCM_RIGHTS). Owned by the message, the
/// place in the byte stream, or the call that is sending or receiving it.
/// </summary>
public sealed class Ancillary
{
    /// <summary>SCM_MAX_FD of Linux.</summary>
    public const int MaximumCapabilities = 253;

    public Ancillary? Next;

    /// <summary>Of the byte that it travels with, in the buffer's own count.</summary>
    public ulong Position;

    public PeerCredentials Credentials;

    private Capability? _first;
    private Capability? _last;

    /// <summary>Capabilities that it carries.</summary>
    public int Count { get; private set; }

    /// <summary>Null without memory.</summary>
    public static Ancillary? Create(in PeerCredentials credentials)
    {
        Ancillary? ancillary = Slab<Ancillary>.Allocate();
        if (ancillary is not null)
        {
            ancillary.Credentials = credentials;
        }

        return ancillary;
    }

    /// <summary>Takes over a capability that sits nowhere.</summary>
    public void Add(Capability capability)
    {
        capability.NextInMessage = null;
        if (_last is null)
        {
            _first = capability;
        }
        else
        {
            _last.NextInMessage = capability;
        }

        _last = capability;
        Count++;
        CarriesCarriers |= capability.Object is { CarriesCapabilities: true };
    }

    /// <summary>The next capability, now the caller's; null when there are no more.</summary>
    public Capability? Take()
    {
        Capability? capability = _first;
        if (capability is not null)
        {
            _first = capability.NextInMessage;
            _last = _first is null ? null : _last;
            capability.NextInMessage = null;
            Count--;
        }

        return capability;
    }

    /// <summary>Whether it may be part of a circle (<see cref="CapabilityCircle"/>).</summary>
    public bool CarriesCarriers { get; private set; }

    /// <summary>The capabilities, without taking them: with the lock held that guards the ancillary.</summary>
    internal Capability? First => _first;

    /// <summary>Gives back what is left in it. With no lock held.</summary>
    public void Free()
    {
        while (Take() is Capability capability)
        {
            capability.Discard();
        }

        Slab<Ancillary>.Free(this);
    }
}
