using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// What the kernel's command line asks of user space: <c>viper.exec=</c> with one command to run (docs/exec-protocol.md).
/// </summary>
internal sealed class BootCommand
{
    private const int MaximumCommandLine = 16 * 1024;

    private readonly byte[] _command;

    private BootCommand(byte[] command, bool isExec)
    {
        _command = command;
        IsExec = isExec;
    }

    /// <summary>One command is to be run, without a terminal; then the machine is turned off.</summary>
    public bool IsExec { get; }

    /// <summary>The command, UTF-8.</summary>
    public ReadOnlySpan<byte> Command => _command;

    public static BootCommand Read()
    {
        byte[] line = new byte[MaximumCommandLine];
        SystemInformation.GetText(SystemInformationKind.CommandLine, line, out int length);
        ReadOnlySpan<byte> rest = line.AsSpan(0, length);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny((byte)' ', (byte)0);
            ReadOnlySpan<byte> option = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (option.StartsWith("viper.exec="u8))
            {
                return new BootCommand(Decode(option["viper.exec="u8.Length..]), true);
            }
        }

        return new BootCommand([], false);
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
