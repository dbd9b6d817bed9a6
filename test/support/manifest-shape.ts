/**
 * What may stand in the manifest of a task pane add-in for Word, and in which order. The order is part of the format:
 * Office refuses a manifest whose elements are rearranged. Office Add-ins manifest, schema «TaskPaneApp», and
 * VersionOverrides 1.0. «a:» is the base, «v:» the overrides, «bt:» the basic types.
 */

export const SPACES = {
  a: "http://schemas.microsoft.com/office/appforoffice/1.1",
  v: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;

/** Children in order; «!» exactly one, «?» at most one, «+» at least one, «*» any number. */
export const SHAPE: Readonly<Record<string, string>> = {
  "a:OfficeApp":
    "a:Id! a:AlternateId? a:Version! a:ProviderName! a:DefaultLocale! a:DisplayName! a:Description! a:IconUrl! " +
    "a:HighResolutionIconUrl! a:SupportUrl! a:AppDomains? a:Hosts! a:Requirements! a:DefaultSettings! a:Permissions! " +
    "v:VersionOverrides!",
  "a:DisplayName": "a:Override*",
  "a:Description": "a:Override*",
  "a:IconUrl": "a:Override*",
  "a:HighResolutionIconUrl": "a:Override*",
  "a:SupportUrl": "a:Override*",
  "a:SourceLocation": "a:Override*",
  "a:AppDomains": "a:AppDomain*",
  "a:Hosts": "a:Host+",
  "a:Requirements": "a:Sets!",
  "a:Sets": "a:Set+",
  "a:DefaultSettings": "a:SourceLocation!",
  "v:VersionOverrides": "v:Description? v:Requirements? v:Hosts! v:Resources!",
  "v:Requirements": "bt:Sets?",
  "bt:Sets": "bt:Set+",
  "v:Hosts": "v:Host+",
  "v:Host": "v:DesktopFormFactor!",
  "v:DesktopFormFactor": "v:GetStarted? v:FunctionFile? v:ExtensionPoint+",
  "v:GetStarted": "v:Title! v:Description! v:LearnMoreUrl!",
  "v:ExtensionPoint": "v:OfficeTab+",
  "v:OfficeTab": "v:Group+",
  "v:Group": "v:Label! v:Icon! v:Control+",
  "v:Icon": "bt:Image+",
  "v:Control": "v:Label! v:Supertip! v:Icon! v:Action!",
  "v:Supertip": "v:Title! v:Description!",
  "v:Action": "v:TaskpaneId? v:SourceLocation!",
  "v:Resources": "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** The table of resources in which an element's `resid` is looked up. */
export const TABLES: Readonly<Record<string, string>> = {
  "v:Label": "bt:ShortStrings",
  "v:Title": "bt:ShortStrings",
  "v:Description": "bt:LongStrings",
  "v:LearnMoreUrl": "bt:Urls",
  "v:SourceLocation": "bt:Urls",
  "v:FunctionFile": "bt:Urls",
  "bt:Image": "bt:Images",
};

/** Longest values, in characters, of what a value stands in. */
export const LENGTHS: Readonly<Record<string, number>> = {
  "a:ProviderName": 125,
  "a:DisplayName": 125,
  "a:Description": 250,
  "a:IconUrl": 2048,
  "a:HighResolutionIconUrl": 2048,
  "a:SupportUrl": 2048,
  "a:SourceLocation": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
  "v:TaskpaneId": 125,
};

export const LONGEST_RESID = 32;

/** Sizes in pixels Word asks of every button. */
export const BUTTON_ICONS = [16, 32, 80];
