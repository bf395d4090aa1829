namespace System.Diagnostics;

/// <summary>Names what shows a type in the debugger.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class DebuggerVisualizerAttribute : Attribute
{
    public DebuggerVisualizerAttribute(string visualizerTypeName)
    {
        VisualizerTypeName = visualizerTypeName;
    }

    public DebuggerVisualizerAttribute(string visualizerTypeName, string? visualizerObjectSourceTypeName)
    {
        VisualizerTypeName = visualizerTypeName;
        VisualizerObjectSourceTypeName = visualizerObjectSourceTypeName;
    }

    public DebuggerVisualizerAttribute(string visualizerTypeName, Type visualizerObjectSource)
    {
        VisualizerTypeName = visualizerTypeName;
        VisualizerObjectSourceTypeName = visualizerObjectSource.FullName;
    }

    public DebuggerVisualizerAttribute(Type visualizer)
    {
        VisualizerTypeName = visualizer.FullName!;
    }

    public DebuggerVisualizerAttribute(Type visualizer, Type visualizerObjectSource)
    {
        VisualizerTypeName = visualizer.FullName!;
        VisualizerObjectSourceTypeName = visualizerObjectSource.FullName;
    }

    public DebuggerVisualizerAttribute(Type visualizer, string? visualizerObjectSourceTypeName)
    {
        VisualizerTypeName = visualizer.FullName!;
        VisualizerObjectSourceTypeName = visualizerObjectSourceTypeName;
    }

    public string? VisualizerObjectSourceTypeName { get; }

    public string VisualizerTypeName { get; }

    public string? Description { get; set; }

    public Type? Target { get; set; }

    public string? TargetTypeName { get; set; }
}
