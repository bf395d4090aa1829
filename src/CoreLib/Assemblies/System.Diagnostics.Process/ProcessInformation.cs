using System.Text;

namespace System.Diagnostics;

/// <summary>What the kernel says about a process: the structure of the same name in its contract.</summary>
internal unsafe struct ProcessInformation
{
    private const int MaximumName = 32;
    private const uint TerminatedState = 2;

    public uint Id;
    public uint ParentId;
    public uint JobId;
    public uint ThreadCount;
    public uint HandleCount;
    public uint State;
    public int ExitCode;
    public uint Reserved;
    public long MemoryBytes;
    public long ProcessorTime;
    public long StartTime;
    public fixed byte NameBytes[MaximumName];

    public readonly bool HasEnded => State == TerminatedState;

    public readonly string Name
    {
        get
        {
            fixed (byte* start = NameBytes)
            {
                ReadOnlySpan<byte> text = new(start, MaximumName);
                int end = text.IndexOf((byte)0);
                return Encoding.UTF8.GetString(end < 0 ? text : text[..end]);
            }
        }
    }
}
