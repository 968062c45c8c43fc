# usage: packaging\windows\build.ps1 [-Built]
# Leaves in target\packages the program as two .msi: one for a person (no administrator is asked), one for all of a machine.
# Needs a JDK 25 (JAVA_HOME), Maven and the WiX Toolset 3 or newer. Signed where WINDOWS_SIGNING_THUMBPRINT names a certificate.
param([switch] $Built)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$common = "$root\packaging\common"
$work = "$root\target\image"
$packages = "$root\target\packages"
$java = "$env:JAVA_HOME\bin"
Set-Location $root

if (-not $Built) {
    & mvn -B -ntp -q '-Dmaven.test.skip=true' clean package
}
$version = (Get-ChildItem target\modules\diptych-*.jar).BaseName -replace '^diptych-', ''
$number = $version -replace '-.*', ''
Remove-Item -Recurse -Force $work -ErrorAction Ignore
New-Item -ItemType Directory -Force "$work\mods", "$work\natives", $packages | Out-Null
# Of JavaFX, each module has an empty jar beside the one of the platform.
Copy-Item target\modules\javafx-*-win*.jar "$work\mods"
Get-ChildItem target\modules\*.jar -Exclude javafx-* | Copy-Item -Destination "$work\mods"
& "$java\java" "$common\Descriptors.java" "$work\mods"

# The libraries of JavaFX lie in the runtime's bin, so that nothing is unpacked when the program starts.
& "$java\jlink" --module-path "$work\mods" '--exclude-resources' '**.dll,/app.diptych/**.ttf' "@$common\runtime.args" --output "$work\runtime"
Push-Location "$work\natives"
Get-ChildItem "$work\mods\javafx-*.jar" | ForEach-Object { & "$java\jar" xf $_.FullName }
Pop-Location
Get-ChildItem "$work\natives\*.dll" | Copy-Item -Destination "$work\runtime\bin"

$options = Get-Content "$common\java.options" | ForEach-Object { '--java-options', $_ }
& "$java\jpackage" "@$common\image.args" "@$root\packaging\windows\image.args" --app-version $number `
    --icon "$root\target\icons\diptych.ico" --runtime-image "$work\runtime" --module app.diptych/app.diptych.Main `
    --dest $work @options

# The classes that opening the sample needs, loaded and linked. Where they do not fit, Java starts without a word.
$app = "$work\diptych\app"
# The typefaces as files: JavaFX would copy what it reads out of the program into a file at each start.
New-Item -ItemType Directory -Force "$app\fonts" | Out-Null
Copy-Item src\main\resources\app\diptych\ui\font\*.ttf "$app\fonts"
$launcher = "$work\diptych\diptych-cli.exe"
$env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record -XX:AOTConfiguration=$work\diptych.aotconf"
& $launcher snapshot -o "$work\sample.png"
$env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=create -XX:AOTConfiguration=$work\diptych.aotconf -XX:AOTCache=$app\diptych.aot"
& $launcher
$env:JAVA_TOOL_OPTIONS = $null
foreach ($settings in 'diptych.cfg', 'diptych-cli.cfg') {
    Add-Content "$app\$settings" 'java-options=-XX:AOTCache=$APPDIR\diptych.aot'
}
Copy-Item LICENSE "$work\diptych"
Copy-Item target\classes\app\diptych\ui\about\components.json "$work\diptych\components.cdx.json"

Remove-Item "$packages\*.msi" -ErrorAction Ignore
foreach ($for in 'person', 'machine') {
    & "$java\jpackage" "@$root\packaging\windows\msi.args" "@$root\packaging\windows\$for.args" `
        --app-image "$work\diptych" --app-version $number --license-file LICENSE `
        --file-associations "$common\association.properties" --dest "$work\$for"
    $msi = "$packages\diptych-$version-windows-x64-$for.msi"
    Move-Item "$work\$for\*.msi" $msi
    if ($env:WINDOWS_SIGNING_THUMBPRINT) {
        & signtool sign /sha1 $env:WINDOWS_SIGNING_THUMBPRINT /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $msi
    }
}
Get-ChildItem "$packages\*.msi" | ForEach-Object {
    "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)"
} | Set-Content "$packages\SHA256SUMS"
Get-ChildItem $packages
