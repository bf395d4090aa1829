namespace ViperOS;

/// <summary>What an offset counts from; the values of lseek(2).</summary>
public enum SeekFrom
{
    Start = 0,
    Current = 1,
    End = 2,
}
