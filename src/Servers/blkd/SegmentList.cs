using System.Runtime.CompilerServices;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>The pieces of memory of one request to the device; neighbours become one.</summary>
internal sealed class SegmentList(int capacity)
{
    private readonly Segment[] _segments = new Segment[capacity];

    public int Count { get; private set; }

    public int Room => _segments.Length - Count;

    public ReadOnlySpan<Segment> Segments => _segments.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Only with <see cref="Room"/> for it.</summary>
    public void Add(ulong address, uint length, bool deviceWrites) => _segments[Count++] = new Segment(address, length, deviceWrites);

    /// <summary>As <see cref="Add"/>, or makes the last one longer if this one follows it and neither is a header.</summary>
    public void Append(ulong address, uint length, bool deviceWrites, bool mayJoin)
    {
        if (mayJoin && Count != 0)
        {
            Segment last = _segments[Count - 1];
            if (last.Address + last.Length == address && last.DeviceWrites == deviceWrites)
            {
                _segments[Count - 1] = last with { Length = last.Length + length };
                return;
            }
        }

        Add(address, length, deviceWrites);
    }
}
