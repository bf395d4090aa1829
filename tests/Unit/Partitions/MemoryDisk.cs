using System.Buffers.Binary;
using System.IO.Compression;
using ViperOS.Partitions;

namespace ViperOS.Tests.Partitions;

/// <summary>A disk in memory, whose blocks may fail.</summary>
internal sealed class MemoryDisk(byte[] bytes, int blockSize = 512) : IPartitionedDisk
{
    public byte[] Bytes => bytes;

    public int BlockSize => blockSize;

    public ulong Blocks => (ulong)(bytes.Length / blockSize);

    /// <summary>A block that cannot be read.</summary>
    public ulong BadBlock { get; set; } = ulong.MaxValue;

    /// <summary>Blocks that were read.</summary>
    public int Reads { get; private set; }

    public static MemoryDisk Fixture(string name)
    {
        using Stream packed = typeof(MemoryDisk).Assembly.GetManifestResourceStream(name)!;
        using GZipStream stream = new(packed, CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        stream.CopyTo(unpacked);
        return new MemoryDisk(unpacked.ToArray());
    }

    public bool TryRead(ulong block, Span<byte> into)
    {
        Assert.Equal(0, into.Length % blockSize);
        ulong count = (ulong)(into.Length / blockSize);
        Assert.True(block < Blocks && count <= Blocks - block, "read beyond the disk's end");
        Reads += (int)count;
        if (BadBlock >= block && BadBlock - block < count)
        {
            return false;
        }

        bytes.AsSpan((int)block * blockSize, into.Length).CopyTo(into);
        return true;
    }

    public Span<byte> Block(ulong number) => bytes.AsSpan((int)number * blockSize, blockSize);

    public MemoryDisk Copy() => new(bytes.AsSpan().ToArray(), blockSize);

    /// <summary>Makes the checksums of a GPT's copy right again after it was changed.</summary>
    public void Seal(ulong header)
    {
        Span<byte> block = Block(header);
        ulong first = BinaryPrimitives.ReadUInt64LittleEndian(block[72..]);
        ulong size = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(block[80..]) * BinaryPrimitives.ReadUInt32LittleEndian(block[84..]);
        if (first < Blocks && size <= (Blocks - first) * (ulong)blockSize)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(block[88..], Crc32.Of(bytes.AsSpan((int)first * blockSize, (int)size)));
        }

        int headerSize = int.Clamp(BinaryPrimitives.ReadInt32LittleEndian(block[12..]), 20, blockSize);
        block.Slice(16, 4).Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(block[16..], Crc32.Of(block[..headerSize]));
    }
}
