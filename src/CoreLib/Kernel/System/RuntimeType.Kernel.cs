namespace System;

internal sealed partial class RuntimeType : Type;
