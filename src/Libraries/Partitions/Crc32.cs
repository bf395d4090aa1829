namespace ViperOS.Partitions;

/// <summary>The checksum of IEEE 802.3 (polynomial 0x04C11DB7, reflected), which a GPT has.</summary>
public static class Crc32
{
    private static ReadOnlySpan<uint> OfNibble =>
    [
        0x0000_0000, 0x1DB7_1064, 0x3B6E_20C8, 0x26D9_30AC, 0x76DC_4190, 0x6B6B_51F4, 0x4DB2_6158, 0x5005_713C,
        0xEDB8_8320, 0xF00F_9344, 0xD6D6_A3E8, 0xCB61_B38C, 0x9B64_C2B0, 0x86D3_D2D4, 0xA00A_E278, 0xBDBD_F21C,
    ];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            crc = (crc >> 4) ^ OfNibble[(int)(crc & 15)];
            crc = (crc >> 4) ^ OfNibble[(int)(crc & 15)];
        }

        return ~crc;
    }
}
