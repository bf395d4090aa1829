namespace Internal.Runtime.CompilerHelpers;

/// <summary>The sections of a module that the runtime reads.</summary>
internal enum ModuleSectionId
{
    StringTable = 200,
    GCStaticRegion = 201,
    ThreadStaticRegion = 202,
    TypeManagerIndirection = 204,
    EagerCctor = 205,
    FrozenObjectRegion = 206,
    DehydratedData = 207,
    ThreadStaticOffsetRegion = 208,
    ModuleInitializerList = 213,
}
