namespace ViperOS.Tools.Emulation;

/// <summary>The channel letters of exec mode's frames. docs/exec-protocol.md has the protocol.</summary>
public static class FrameChannel
{
    public const byte Output = (byte)'o';
    public const byte Error = (byte)'e';
    public const byte Log = (byte)'l';
    public const byte Ready = (byte)'r';
    public const byte Exit = (byte)'x';

    public static bool IsKnown(byte letter)
    {
        return letter is Output or Error or Log or Ready or Exit;
    }
}
