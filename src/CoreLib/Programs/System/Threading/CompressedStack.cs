using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>Carried security information once; now nothing.</summary>
public sealed class CompressedStack : ISerializable
{
    private CompressedStack()
    {
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public static CompressedStack Capture() => GetCompressedStack();

    public CompressedStack CreateCopy() => this;

    public static CompressedStack GetCompressedStack() => new();

    public static void Run(CompressedStack compressedStack, ContextCallback callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(compressedStack);
        callback(state);
    }
}
