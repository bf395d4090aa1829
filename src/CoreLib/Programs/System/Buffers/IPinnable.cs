namespace System.Buffers;

/// <summary>What can be held in place for native code.</summary>
public interface IPinnable
{
    MemoryHandle Pin(int elementIndex);

    void Unpin();
}
