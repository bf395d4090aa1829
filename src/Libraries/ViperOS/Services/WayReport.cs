using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>The way that a path takes, for the kernel to remember: <see cref="LookupRecord"/>s in the reply's data.</summary>
public ref struct WayReport(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>False if there is no room for more: the report then stays shorter than the way.</summary>
    public unsafe bool TryAdd(ulong nameState, ulong nodeState, ulong accessState, in FileStatus status)
    {
        if (Length > _buffer.Length - sizeof(LookupRecord) || Length >= LookupRecord.Maximum * sizeof(LookupRecord))
        {
            return false;
        }

        ref LookupRecord record = ref MemoryMarshal.AsRef<LookupRecord>(_buffer.Slice(Length, sizeof(LookupRecord)));
        record.NameState = nameState;
        record.NodeState = nodeState;
        record.AccessState = accessState;
        record.Status = status;
        Length += sizeof(LookupRecord);
        return true;
    }

    /// <summary>The name leads nowhere.</summary>
    public bool TryAddAbsent(ulong nameState) => TryAdd(nameState, ChangeCounters.Unknown, ChangeCounters.Unknown, default);
}
