using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>The way that a path takes, for the kernel to remember: <see cref="LookupRecord"/>s in the reply's data.</summary>
/// <param name="buffer">Where they go.</param>
/// <param name="first">See <see cref="First"/>.</param>
public ref struct WayReport(Span<byte> buffer, int first)
{
    private readonly Span<byte> _buffer = buffer;

    /// <summary>The report begins with this record of the way: 0 is the node that the path begins at, 1 what the first name leads to.</summary>
    public int First { get; } = first;

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>False if there is no room for more: the report then stays shorter than the way.</summary>
    /// <param name="directory">The node that the name was looked up in; 0 for the node that the path begins at.</param>
    /// <param name="nameState"><see cref="ChangeCounters.OfName"/>.</param>
    /// <param name="nodeState"><see cref="ChangeCounters.OfNode"/>.</param>
    /// <param name="accessState"><see cref="ChangeCounters.OfAccess"/>.</param>
    /// <param name="status">Of what the name leads to.</param>
    public unsafe bool TryAdd(ulong directory, ulong nameState, ulong nodeState, ulong accessState, in FileStatus status)
    {
        if (Length > _buffer.Length - sizeof(LookupRecord) || Length >= LookupRecord.Maximum * sizeof(LookupRecord))
        {
            return false;
        }

        ref LookupRecord record = ref MemoryMarshal.AsRef<LookupRecord>(_buffer.Slice(Length, sizeof(LookupRecord)));
        record.Directory = directory;
        record.NameState = nameState;
        record.NodeState = nodeState;
        record.AccessState = accessState;
        record.Status = status;
        Length += sizeof(LookupRecord);
        return true;
    }

    /// <summary>The name leads nowhere.</summary>
    public bool TryAddAbsent(ulong directory, ulong nameState) => TryAdd(directory, nameState, ChangeCounters.Unknown, ChangeCounters.Unknown, default);
}
