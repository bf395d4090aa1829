using ViperOS.Contracts;

namespace ViperOS;

/// <summary>The kernel's source of random bytes.</summary>
public static unsafe class SystemRandom
{
    public static ErrorNumber Fill(Span<byte> buffer)
    {
        fixed (byte* pointer = buffer)
        {
            ErrorNumber error = SystemCall.TryCount(out int count, SystemCallNumber.GetRandom, (long)pointer, buffer.Length, 0);
            return error == ErrorNumber.None && count != buffer.Length ? ErrorNumber.EIO : error;
        }
    }
}
