namespace System.Buffers;

/// <summary>Owns memory until it is disposed of.</summary>
public interface IMemoryOwner<T> : IDisposable
{
    Memory<T> Memory { get; }
}
