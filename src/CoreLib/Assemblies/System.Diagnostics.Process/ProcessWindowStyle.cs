namespace System.Diagnostics;

/// <summary>How a window appears, where there are windows.</summary>
public enum ProcessWindowStyle
{
    Normal = 0,
    Hidden = 1,
    Minimized = 2,
    Maximized = 3,
}
