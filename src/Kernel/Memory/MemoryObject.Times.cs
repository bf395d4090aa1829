using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// When the contents of a file were last written and read: known here, where the bytes move, and asked for by the file's server. Each time is
/// one word; who writes at the same moment as somebody else loses nothing.
/// </summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>Nanoseconds since 1970-01-01 UTC; 0 if not since the server settled it.</summary>
    public long ModifiedTime => Volatile.Read(ref _modifiedTime);

    /// <inheritdoc cref="ModifiedTime"/>
    public long AccessTime => Volatile.Read(ref _accessTime);

    public void NoteModified()
    {
        Volatile.Write(ref _modifiedTime, (long)(Clock.Now + Clock.RealTimeOffset));
        _isAccessDue = true;
    }

    /// <summary>
    /// For who is about to write at the end of a file: until <see cref="EndAppending"/> no one else does. Outside the order of locks, for user
    /// memory is touched meanwhile: the caller holds none but its own file's position, and takes no second one of these.
    /// </summary>
    public void BeginAppending() => _appending.Acquire();

    public void EndAppending() => _appending.Release();

    /// <summary>
    /// Only the first reading after a change counts, as with relatime of Linux: that costs readers nothing. Changes of anything but the bytes, and
    /// the time of access being a day old, the server tells of (<see cref="SettleTimes"/>).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NoteAccess()
    {
        if (_isAccessDue)
        {
            _isAccessDue = false;
            Volatile.Write(ref _accessTime, (long)(Clock.Now + Clock.RealTimeOffset));
        }
    }

    public void SettleTimes(SettledTimes times)
    {
        if ((times & SettledTimes.Access) != 0)
        {
            Volatile.Write(ref _accessTime, 0);
        }

        if ((times & SettledTimes.Modification) != 0)
        {
            Volatile.Write(ref _modifiedTime, 0);
        }

        if ((times & (SettledTimes.AccessIsDue | SettledTimes.AccessIsNotDue)) != 0)
        {
            _isAccessDue = (times & SettledTimes.AccessIsDue) != 0;
        }
    }
}
