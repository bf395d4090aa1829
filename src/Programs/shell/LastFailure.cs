namespace ViperOS.Programs.Shell;

/// <summary>What Why tells about: the last command that did not return OK.</summary>
internal sealed class LastFailure
{
    /// <summary>Empty as long as nothing has failed.</summary>
    public string Command { get; private set; } = "";

    public int Code { get; private set; }

    /// <summary>What the failing command said.</summary>
    public string KeptMessage { get; private set; } = "";

    /// <summary>What the command that runs now has said so far.</summary>
    public string Message { get; set; } = "";

    public void Set(string command, int code)
    {
        Command = command;
        Code = code;
        KeptMessage = Message;
        Message = "";
    }
}
