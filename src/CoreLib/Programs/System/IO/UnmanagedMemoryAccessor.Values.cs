using System.Runtime.CompilerServices;

namespace System.IO;

// Single values and arrays of them.
public unsafe partial class UnmanagedMemoryAccessor
{
    public bool ReadBoolean(long position) => ReadByte(position) != 0;

    /// <summary>Four words, as <see cref="decimal.GetBits(decimal)"/> gives them.</summary>
    public decimal ReadDecimal(long position)
    {
        Span<int> bits = stackalloc int[4];
        CheckRead(position, sizeof(decimal));
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = Get<int>(position + (i * sizeof(int)));
        }

        const int UnusedFlags = 0x7F00FFFF;
        const int ScaleMask = 0x00FF0000;
        const int MaximumScale = 28 << 16;
        if ((bits[3] & UnusedFlags) != 0 || (bits[3] & ScaleMask) > MaximumScale)
        {
            throw new ArgumentException("Read an invalid decimal value from the buffer.");
        }

        return new decimal(bits);
    }

    public byte ReadByte(long position)
    {
        CheckRead(position, sizeof(byte));
        return Get<byte>(position);
    }

    public char ReadChar(long position)
    {
        CheckRead(position, sizeof(char));
        return Get<char>(position);
    }

    public short ReadInt16(long position)
    {
        CheckRead(position, sizeof(short));
        return Get<short>(position);
    }

    public int ReadInt32(long position)
    {
        CheckRead(position, sizeof(int));
        return Get<int>(position);
    }

    public long ReadInt64(long position)
    {
        CheckRead(position, sizeof(long));
        return Get<long>(position);
    }

    public float ReadSingle(long position)
    {
        CheckRead(position, sizeof(float));
        return Get<float>(position);
    }

    public double ReadDouble(long position)
    {
        CheckRead(position, sizeof(double));
        return Get<double>(position);
    }

    public sbyte ReadSByte(long position)
    {
        CheckRead(position, sizeof(sbyte));
        return Get<sbyte>(position);
    }

    public ushort ReadUInt16(long position)
    {
        CheckRead(position, sizeof(ushort));
        return Get<ushort>(position);
    }

    public uint ReadUInt32(long position)
    {
        CheckRead(position, sizeof(uint));
        return Get<uint>(position);
    }

    public ulong ReadUInt64(long position)
    {
        CheckRead(position, sizeof(ulong));
        return Get<ulong>(position);
    }

    public void Write(long position, bool value) => Write(position, (byte)(value ? 1 : 0));

    public void Write(long position, decimal value)
    {
        CheckWrite(position, sizeof(decimal));
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        for (int i = 0; i < bits.Length; i++)
        {
            Set(position + (i * sizeof(int)), bits[i]);
        }
    }

    public void Write(long position, byte value)
    {
        CheckWrite(position, sizeof(byte));
        Set(position, value);
    }

    public void Write(long position, char value)
    {
        CheckWrite(position, sizeof(char));
        Set(position, value);
    }

    public void Write(long position, short value)
    {
        CheckWrite(position, sizeof(short));
        Set(position, value);
    }

    public void Write(long position, int value)
    {
        CheckWrite(position, sizeof(int));
        Set(position, value);
    }

    public void Write(long position, long value)
    {
        CheckWrite(position, sizeof(long));
        Set(position, value);
    }

    public void Write(long position, float value)
    {
        CheckWrite(position, sizeof(float));
        Set(position, value);
    }

    public void Write(long position, double value)
    {
        CheckWrite(position, sizeof(double));
        Set(position, value);
    }

    public void Write(long position, sbyte value)
    {
        CheckWrite(position, sizeof(sbyte));
        Set(position, value);
    }

    public void Write(long position, ushort value)
    {
        CheckWrite(position, sizeof(ushort));
        Set(position, value);
    }

    public void Write(long position, uint value)
    {
        CheckWrite(position, sizeof(uint));
        Set(position, value);
    }

    public void Write(long position, ulong value)
    {
        CheckWrite(position, sizeof(ulong));
        Set(position, value);
    }

    private T Get<T>(long position)
        where T : unmanaged
    {
        byte* pointer = null;
        _buffer!.AcquirePointer(ref pointer);
        try
        {
            return Unsafe.ReadUnaligned<T>(pointer + _offset + position);
        }
        finally
        {
            _buffer.ReleasePointer();
        }
    }

    private void Set<T>(long position, T value)
        where T : unmanaged
    {
        byte* pointer = null;
        _buffer!.AcquirePointer(ref pointer);
        try
        {
            Unsafe.WriteUnaligned(pointer + _offset + position, value);
        }
        finally
        {
            _buffer.ReleasePointer();
        }
    }
}
