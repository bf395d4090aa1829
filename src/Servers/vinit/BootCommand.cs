using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// What the kernel's command line asks of user space: <c>viper.exec=</c> with one command to run (docs/exec-protocol.md), <c>viper.system=</c> with the
/// disk or partition whose volume has the system's files.
/// </summary>
internal sealed class BootCommand
{
    private const int MaximumCommandLine = 16 * 1024;

    private readonly byte[] _command;

    private readonly byte[] _systemDevice;

    private BootCommand(byte[] command, bool isExec, byte[] systemDevice)
    {
        _command = command;
        _systemDevice = systemDevice;
        IsExec = isExec;
    }

    /// <summary>One command is to be run, without a terminal; then the machine is turned off.</summary>
    public bool IsExec { get; }

    /// <summary>The command, UTF-8.</summary>
    public ReadOnlySpan<byte> Command => _command;

    /// <summary>The service with the device that SYS: is on; empty for memory.</summary>
    public ReadOnlySpan<byte> SystemDevice => _systemDevice;

    public static BootCommand Read()
    {
        byte[] line = new byte[MaximumCommandLine];
        SystemInformation.GetText(SystemInformationKind.CommandLine, line, out int length);
        ReadOnlySpan<byte> rest = line.AsSpan(0, length);
        byte[]? command = null;
        byte[] systemDevice = [];
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny((byte)' ', (byte)0);
            ReadOnlySpan<byte> option = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (option.StartsWith("viper.exec="u8))
            {
                command = Decode(option["viper.exec="u8.Length..]);
            }
            else if (option.StartsWith("viper.system="u8))
            {
                systemDevice = Decode(option["viper.system="u8.Length..]);
            }
        }

        return new BootCommand(command ?? [], command is not null, systemDevice);
    }

    private static byte[] Decode(ReadOnlySpan<byte> text)
    {
        byte[] decoded = new byte[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int high = i + 2 < text.Length && text[i] == '%' ? HexValue(text[i + 1]) : -1;
            int low = high >= 0 ? HexValue(text[i + 2]) : -1;
            if (low >= 0)
            {
                decoded[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                decoded[length++] = text[i];
            }
        }

        return decoded.AsSpan(0, length).ToArray();
    }

    private static int HexValue(byte digit)
    {
        return digit switch
        {
            >= (byte)'0' and <= (byte)'9' => digit - '0',
            >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
            _ => -1,
        };
    }
}
