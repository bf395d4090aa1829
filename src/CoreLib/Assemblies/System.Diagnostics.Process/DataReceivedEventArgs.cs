namespace System.Diagnostics;

/// <summary>A line that a process wrote; null at the end.</summary>
public class DataReceivedEventArgs : EventArgs
{
    internal DataReceivedEventArgs(string? data)
    {
        Data = data;
    }

    public string? Data { get; }
}
