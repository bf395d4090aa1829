using System.Collections.Generic;
using System.Globalization;

namespace System.Threading;

/// <summary>What belongs to a thread beside its work.</summary>
public sealed unsafe partial class Thread
{
    /// <summary>The mutexes that the thread holds; guarded by the lock of <see cref="WaitSubsystem"/>.</summary>
    internal WaitableMutex? FirstOwnedMutex;

    public CultureInfo CurrentCulture
    {
        get
        {
            ThrowUnlessCurrent();
            return CultureInfo.CurrentCulture;
        }

        set
        {
            ThrowUnlessCurrent();
            CultureInfo.CurrentCulture = value;
        }
    }

    public CultureInfo CurrentUICulture
    {
        get
        {
            ThrowUnlessCurrent();
            return CultureInfo.CurrentUICulture;
        }

        set
        {
            ThrowUnlessCurrent();
            CultureInfo.CurrentUICulture = value;
        }
    }

    [Obsolete("The ApartmentState property has been deprecated. Use GetApartmentState, SetApartmentState or TrySetApartmentState instead.")]
    public ApartmentState ApartmentState
    {
        get => GetApartmentState();
        set => TrySetApartmentState(value);
    }

    public ApartmentState GetApartmentState() => ApartmentState.Unknown;

    public void SetApartmentState(ApartmentState state)
    {
        if (!TrySetApartmentState(state))
        {
            throw state == ApartmentState.Unknown
                ? new InvalidOperationException("Failed to set the specified COM apartment state. Current apartment state 'Unknown'.")
                : new PlatformNotSupportedException("COM Interop is not supported on this platform.");
        }
    }

    public bool TrySetApartmentState(ApartmentState state) =>
        state switch
        {
            ApartmentState.STA or ApartmentState.MTA or ApartmentState.Unknown => state == ApartmentState.Unknown,
            _ => throw new ArgumentOutOfRangeException(nameof(state), "ApartmentState must be one of STA, MTA, or Unknown."),
        };

    public void DisableComObjectEagerCleanup()
    {
    }

    [Obsolete("Thread.Abort is not supported and throws PlatformNotSupportedException.", DiagnosticId = "SYSLIB0006", UrlFormat = "https://aka.ms/dotnet-warnings/{0}")]
    public void Abort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");

    [Obsolete("Thread.Abort is not supported and throws PlatformNotSupportedException.", DiagnosticId = "SYSLIB0006", UrlFormat = "https://aka.ms/dotnet-warnings/{0}")]
    public void Abort(object? stateInfo) => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");

    [Obsolete("Thread.ResetAbort is not supported and throws PlatformNotSupportedException.", DiagnosticId = "SYSLIB0006", UrlFormat = "https://aka.ms/dotnet-warnings/{0}")]
    public static void ResetAbort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");

    [Obsolete("Thread.Suspend has been deprecated. Use other classes in System.Threading, such as Monitor, Mutex, Event, and Semaphore, to synchronize Threads or protect resources.")]
    public void Suspend() => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");

    [Obsolete("Thread.Resume has been deprecated. Use other classes in System.Threading, such as Monitor, Mutex, Event, and Semaphore, to synchronize Threads or protect resources.")]
    public void Resume() => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");

    [Obsolete("Code Access Security is not supported or honored by the runtime.", DiagnosticId = "SYSLIB0003", UrlFormat = "https://aka.ms/dotnet-warnings/{0}")]
    public CompressedStack GetCompressedStack() =>
        throw new InvalidOperationException("Use CompressedStack.(Capture/Run) instead.");

    [Obsolete("Code Access Security is not supported or honored by the runtime.", DiagnosticId = "SYSLIB0003", UrlFormat = "https://aka.ms/dotnet-warnings/{0}")]
    public void SetCompressedStack(CompressedStack stack) =>
        throw new InvalidOperationException("Use CompressedStack.(Capture/Run) instead.");

    public static int GetDomainID() => 1;

    public static LocalDataStoreSlot AllocateDataSlot() => new(new ThreadLocal<object?>());

    public static LocalDataStoreSlot AllocateNamedDataSlot(string name)
    {
        lock (NamedSlots.Table)
        {
            LocalDataStoreSlot slot = AllocateDataSlot();
            NamedSlots.Table.Add(name, slot);
            return slot;
        }
    }

    public static LocalDataStoreSlot GetNamedDataSlot(string name)
    {
        lock (NamedSlots.Table)
        {
            if (!NamedSlots.Table.TryGetValue(name, out LocalDataStoreSlot? slot))
            {
                slot = AllocateDataSlot();
                NamedSlots.Table.Add(name, slot);
            }

            return slot;
        }
    }

    public static void FreeNamedDataSlot(string name)
    {
        lock (NamedSlots.Table)
        {
            NamedSlots.Table.Remove(name);
        }
    }

    public static object? GetData(LocalDataStoreSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Data.Value;
    }

    public static void SetData(LocalDataStoreSlot slot, object? data)
    {
        ArgumentNullException.ThrowIfNull(slot);
        slot.Data.Value = data;
    }

    /// <summary>A thread of the pool loses what a work item changed in it.</summary>
    internal void ResetAfterWork()
    {
        if (!_isBackground)
        {
            SetBackground(true);
        }

        _priority = ThreadPriority.Normal;
    }

    private void ThrowUnlessCurrent()
    {
        if (this != CurrentThread)
        {
            throw new InvalidOperationException(
                "This operation must be performed on the same thread as that represented by the Thread instance.");
        }
    }

    /// <summary>The named slots; a lock on the table guards it.</summary>
    private static class NamedSlots
    {
        public static readonly Dictionary<string, LocalDataStoreSlot> Table = new();
    }
}
