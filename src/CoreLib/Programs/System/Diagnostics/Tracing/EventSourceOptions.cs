namespace System.Diagnostics.Tracing;

/// <summary>How one event is written, over what its source says.</summary>
public struct EventSourceOptions
{
    public EventLevel Level { readonly get; set; }

    public EventOpcode Opcode { readonly get; set; }

    public EventKeywords Keywords { readonly get; set; }

    public EventTags Tags { readonly get; set; }

    public EventActivityOptions ActivityOptions { readonly get; set; }
}
