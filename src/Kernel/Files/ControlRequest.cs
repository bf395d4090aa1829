using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Requests of ioctl: how many bytes go which way. Those of terminals are older than the encoding of Linux (asm-generic/ioctl.h)
/// that says it for the others: direction in bits 31 and 30, size in bits 29 to 16.
/// </summary>
public static class ControlRequest
{
    public const int MaximumArgument = 256;

    public const uint GetTerminal = 0x5401;
    public const uint SetTerminal = 0x5402;
    public const uint SetTerminalWhenDrained = 0x5403;
    public const uint SetTerminalAndFlush = 0x5404;
    public const uint SendBreak = 0x5409;
    public const uint StopOrStart = 0x540A;
    public const uint Flush = 0x540B;
    public const uint SendBreakFor = 0x5425;
    public const uint OutputPending = 0x5411;
    public const uint GiveUpControllingTerminal = 0x5422;
    public const uint GetSession = 0x5429;
    public const uint BecomeControllingTerminal = 0x540E;
    public const uint GetForegroundGroup = 0x540F;
    public const uint SetForegroundGroup = 0x5410;
    public const uint GetWindowSize = 0x5413;
    public const uint SetWindowSize = 0x5414;
    public const uint BytesAvailable = 0x541B;
    public const uint SetNonBlocking = 0x5421;

    /// <summary>FIOASYNC.</summary>
    public const uint SetAsync = 0x5452;

    /// <summary>FIOSETOWN, SIOCSPGRP, FIOGETOWN, SIOCGPGRP: of sockets.</summary>
    public const uint SetOwner = 0x8901;
    public const uint SetOwnerOfSocket = 0x8902;
    public const uint GetOwner = 0x8903;
    public const uint GetOwnerOfSocket = 0x8904;

    /// <summary>struct termios of the kernel: four flag words, the line, 19 control characters.</summary>
    private const int TerminalSize = 36;
    private const int WindowSize = 8;
    private const int IntegerSize = 4;

    /// <summary>Whether the argument of the request is a number and not an address.</summary>
    public static bool IsByValue(uint request) => request is SendBreak or SendBreakFor or StopOrStart or Flush;

    /// <summary>0, or ENOTTY for a request that no terminal or disk of Linux knows.</summary>
    public static int GetDirection(uint request, out int send, out int receive)
    {
        send = 0;
        receive = 0;
        switch (request)
        {
            case GetTerminal:
                receive = TerminalSize;
                return 0;
            case SetTerminal or SetTerminalWhenDrained or SetTerminalAndFlush:
                send = TerminalSize;
                return 0;
            case SendBreak or SendBreakFor or StopOrStart or Flush:
                // The argument itself, not where it is.
                send = IntegerSize;
                return 0;
            case GetWindowSize:
                receive = WindowSize;
                return 0;
            case SetWindowSize:
                send = WindowSize;
                return 0;
        }

        int answer = BlockDeviceRequest.AnswerOf(request);
        if (answer >= 0)
        {
            receive = answer;
            return 0;
        }

        int size = (int)(request >> 16) & 0x3FFF;
        uint direction = request >> 30;
        if (direction == 0 || size > MaximumArgument)
        {
            return Error.ENOTTY;
        }

        send = (direction & 1) != 0 ? size : 0;
        receive = (direction & 2) != 0 ? size : 0;
        return 0;
    }
}
